/**
 * Writes n values in a random order, which the seed and the key give: a place for each new value among those before it,
 * whose own value moves to the end; see ../shuffle.ts.
 *
 * @param key code units, a u32 each
 */
export function shuffle(seedLow: u32, seedHigh: u32, key: usize, length: u32, values: usize, into: usize, n: u32): void {
  // The state of xoroshiro128+, the high halves first and third.
  let s0 = (<u64>hash(0, seedLow, seedHigh, key, length) << 32) | <u64>hash(1, seedLow, seedHigh, key, length);
  let s1 = (<u64>hash(2, seedLow, seedHigh, key, length) << 32) | <u64>hash(3, seedLow, seedHigh, key, length);
  for (let i: u32 = 0; i < n; i++) {
    const random = <u32>(s0 + s1);
    s1 ^= s0;
    s0 = rotl<u64>(s0, 24) ^ s1 ^ (s1 << 16);
    s1 = rotl<u64>(s1, 37);
    const j = <u32>((<u64>random * <u64>(i + 1)) >> 32);
    store<f64>(into + (<usize>i << 3), load<f64>(into + (<usize>j << 3)));
    store<f64>(into + (<usize>j << 3), load<f64>(values + (<usize>i << 3)));
  }
}

/** 32 bits that turn over about half when anything of the input changes. */
function hash(word: u32, seedLow: u32, seedHigh: u32, key: usize, length: u32): u32 {
  let state = mix(mix(word, seedLow), seedHigh);
  for (let index: u32 = 0; index < length; index++) state = mix(state, load<u32>(key + (<usize>index << 2)));
  state ^= length;
  state = (state ^ (state >> 16)) * 0x85eb_ca6b;
  state = (state ^ (state >> 13)) * 0xc2b2_ae35;
  return state ^ (state >> 16);
}

function mix(state: u32, block: u32): u32 {
  const scrambled = rotl<u32>(block * 0xcc9e_2d51, 15) * 0x1b87_3593;
  return rotl<u32>(state ^ scrambled, 13) * 5 + 0xe654_6b64;
}
