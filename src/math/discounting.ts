/**
 * What an amount in each year is worth in the first, which is not discounted: 1, 1/(1 + r), 1/(1 + r)², …
 *
 * Source: R-109/21 of the Norwegian Ministry of Finance, "Prinsipper og krav ved utarbeidelse av samfunnsøkonomiske
 * analyser".
 *
 * @param rate a share a year, above −1
 * @throws RangeError for another rate
 */
export function discountFactors(rate: number, years: number): Float64Array {
  if (!(rate > -1)) throw new RangeError('discountFactors wants a rate above −1');
  const factors = new Float64Array(years);
  let factor = 1;
  for (let year = 0; year < years; year += 1) {
    factors[year] = factor;
    factor /= 1 + rate;
  }
  return factors;
}

/** Present value of a flow a year, the first undiscounted: Σ flow(t)/(1 + r)ᵗ. A spreadsheet's NPV discounts its first too. */
export function netPresentValue(rate: number, flows: ArrayLike<number>): number {
  const factors = discountFactors(rate, flows.length);
  let sum = 0;
  for (const [year, factor] of factors.entries()) sum += factor * (flows[year] ?? 0);
  return sum;
}

/**
 * The share of the full effect in each year: nothing before `start`, in that year the ramp's first entry, and after its
 * last that one.
 *
 * @param start the year of the first entry, from 0
 * @throws RangeError for a ramp without entries
 */
export function rampShares(ramp: readonly number[], start: number, years: number): Float64Array {
  if (ramp.length === 0) throw new RangeError('rampShares wants a ramp with entries');
  return Float64Array.from({ length: years }, (_, year) => (year < start ? 0 : (ramp[Math.min(year - start, ramp.length - 1)] ?? 0)));
}

/**
 * The first year, from 0, in which the sum of all discounted flows until then is not negative. Years before the first flow
 * do not count: where nothing has been paid, nothing is paid back.
 *
 * @param discounted one flow a year, already multiplied by its discount factor
 * @returns undefined when that year does not come, and without any flow
 */
export function paybackIndex(discounted: ArrayLike<number>): number | undefined {
  let sum = 0;
  let hasBegun = false;
  for (let year = 0; year < discounted.length; year += 1) {
    const flow = discounted[year] ?? 0;
    sum += flow;
    hasBegun ||= flow !== 0;
    if (hasBegun && sum >= 0) return year;
  }
  return undefined;
}
