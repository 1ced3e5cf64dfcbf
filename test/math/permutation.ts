import { shuffle } from '../../src/math/shuffle.ts';

/** 0 … n − 1 in the order that a seed and a key give. */
export function permutation(seed: number, key: string, n: number): Float64Array {
  const into = new Float64Array(n);
  shuffle(seed, key, Float64Array.from({ length: n }, (_, index) => index), into);
  return into;
}
