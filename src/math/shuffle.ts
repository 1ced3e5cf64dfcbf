import { onColumns } from './kernel-memory.ts';

/**
 * Writes values in a random order that depends on nothing but the seed, the key and their number: each key has its own
 * stream, so that another key changes none.
 *
 * Source: Durstenfeld (1964), "Algorithm 235: random permutation" (Fisher–Yates); Blackman & Vigna (2021), "Scrambled
 * linear pseudorandom number generators" (xoroshiro128+), whose state MurmurHash3 (Appleby 2011) makes of the seed and the
 * key, a block a code unit; integers by multiplication and shift, whose bias is below n/2³²
 * (Lemire 2019, "Fast random integer generation in an interval").
 *
 * @param seed a whole number from −2⁵³ to 2⁵³
 * @param into as long as `values`, and another array
 * @throws RangeError for another seed
 */
export function shuffle(seed: number, key: string, values: Float64Array, into: Float64Array): void {
  if (!Number.isSafeInteger(seed)) throw new RangeError('shuffle wants a whole number as its seed');
  const codes = new Uint32Array(key.length);
  for (let index = 0; index < key.length; index += 1) codes[index] = key.charCodeAt(index);
  const high = Math.floor(seed / 0x1_0000_0000);
  onColumns([into], [values, codes], (kernels, [to = 0, from = 0, at = 0]) => kernels.shuffle(seed, high, at, codes.length, from, to, values.length));
}
