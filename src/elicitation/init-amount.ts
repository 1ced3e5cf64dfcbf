/** Digits, with groups of three apart or not, and at most two decimals. */
const written = /^(\d+|\d{1,3}(?:[ _\u00a0\u2009\u202f]\d{3})+)(?:[.,](\d{1,2}))?$/;

/**
 * The amount that somebody types: `6587`, `6 587`, `6_587`, `6587,50`. With three digits after a point or a comma nobody can tell
 * thousands from decimals, so that is none.
 *
 * @returns undefined for any other text, and for nothing or less
 */
export function readAmount(typed: string): number | undefined {
  const [, whole, decimals = '0'] = written.exec(typed.trim()) ?? [];
  if (whole === undefined) return undefined;
  const amount = Number(`${whole.replace(/\D/g, '')}.${decimals}`);
  return amount > 0 && amount < largest ? amount : undefined;
}

/** Kroner per inhabitant: what is more is an amount in all. */
const largest = 1_000_000;
