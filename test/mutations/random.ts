/** A stream of choices that one seed gives, alike on every machine. */
export interface Random {
  /** From 0 to `count` − 1; 0 for an empty range. */
  readonly below: (count: number) => number;
  readonly one: <T>(of: readonly [T, ...T[]]) => T;
}

/** Mulberry32 (T. Ettinger, 2017, public domain): small, and good enough to choose places with. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const below = (count: number): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * count);
  };
  return { below, one: (of) => of[below(of.length)] ?? of[0] };
}
