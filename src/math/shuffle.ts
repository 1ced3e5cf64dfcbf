import { xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus';

/**
 * Writes values in a random order that depends on nothing but the seed, the key and their number: each key has its own
 * stream, so that another key changes none.
 *
 * Source: Durstenfeld (1964), "Algorithm 235: random permutation" (Fisher–Yates); Blackman & Vigna (2021), "Scrambled
 * linear pseudorandom number generators" (xoroshiro128+); integers by multiplication and shift, whose bias is below n/2³²
 * (Lemire 2019, "Fast random integer generation in an interval").
 *
 * @param seed a whole number from −2⁵³ to 2⁵³
 * @param into as long as `values`, and another array
 * @throws RangeError for another seed
 */
export function shuffle(seed: number, key: string, values: Float64Array, into: Float64Array): void {
  if (!Number.isSafeInteger(seed)) throw new RangeError('shuffle wants a whole number as its seed');
  const random = xoroshiro128plusFromState([0, 1, 2, 3].map((word) => hash(word, seed, key)));
  for (let i = 0; i < values.length; i += 1) {
    const j = Math.floor(((random.next() >>> 0) * (i + 1)) / 0x1_0000_0000);
    into[i] = into[j] ?? 0;
    into[j] = values[i] ?? 0;
  }
}

/** 32 bits that turn over about half when anything of the input changes: MurmurHash3 (Appleby 2011), a block a code unit. */
function hash(word: number, seed: number, key: string): number {
  let state = mix(mix(word, seed >>> 0), Math.floor(seed / 0x1_0000_0000));
  for (let index = 0; index < key.length; index += 1) state = mix(state, key.charCodeAt(index));
  state ^= key.length;
  state = Math.imul(state ^ (state >>> 16), 0x85eb_ca6b);
  state = Math.imul(state ^ (state >>> 13), 0xc2b2_ae35);
  return state ^ (state >>> 16);
}

function mix(state: number, block: number): number {
  const scrambled = Math.imul(rotate(Math.imul(block, 0xcc9e_2d51), 15), 0x1b87_3593);
  return (Math.imul(rotate(state ^ scrambled, 13), 5) + 0xe654_6b64) | 0;
}

function rotate(value: number, bits: number): number {
  return (value << bits) | (value >>> (32 - bits));
}
