import type { Benchmark, Study } from './study.ts';

/** Why a comparison with a benchmark deserves less trust than its number suggests (methods § 1). */
export type Caution =
  | { readonly kind: 'best-peer' }
  | { readonly kind: 'one-year-only' }
  | { readonly kind: 'gross-cost' }
  | { readonly kind: 'large-group'; readonly limit: number };

/**
 * Above this many inhabitants studies find no further scale gain in administration: about 66 000 in the Netherlands
 * (Bikker & van der Linde 2016), 60 000 for tax collection (Niaounakis & Blank 2017).
 */
const largeGroup = 60_000;

/** The cautions that the study's own content gives, without computing anything from it. */
export function comparisonCautions(study: Study, benchmark: Benchmark): Caution[] {
  const cautions: Caution[] = [];
  if (benchmark.of.kind === 'statistic' && benchmark.of.statistic === 'best') cautions.push({ kind: 'best-peer' });
  if (restsOnOneYear(study, benchmark)) cautions.push({ kind: 'one-year-only' });
  if (benchmark.basis === 'gross') cautions.push({ kind: 'gross-cost' });
  if (inhabitants(study) > largeGroup) cautions.push({ kind: 'large-group', limit: largeGroup });
  return cautions;
}

/** Inhabitants of the whole group, by the stated populations where they are plain numbers. */
export function inhabitants(study: Study): number {
  return [...study.municipalities.values()].reduce(
    (sum, { population }) => sum + (typeof population.value === 'number' ? population.value : population.value.likely),
    0,
  );
}

/** Whether the group's cost or the benchmark's is known for one year only. */
function restsOnOneYear(study: Study, benchmark: Benchmark): boolean {
  const own = [...study.municipalities.values()].map(({ cost }) => cost.length);
  const group = own.every((years) => years > 0) ? Math.min(...own) : study.group.cost.length;
  const { of } = benchmark;
  const other =
    of.kind === 'municipality'
      ? of.cost.length
      : Math.min(...of.comparators.map((id) => study.comparators.get(id)?.cost.length ?? 0));
  return Math.min(group, other) === 1;
}
