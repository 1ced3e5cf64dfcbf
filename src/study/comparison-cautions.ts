import { largestWithScaleGain } from '../knowledge/judgements.ts';
import { priceLevel } from './price-level.ts';
import type { AdministrationCost, Benchmark, CostBasis, Study } from './study.ts';

/** Why a comparison with a benchmark deserves less trust than its number suggests (methods § 1). */
export type Caution =
  | { readonly kind: 'best-peer' }
  /** Whose cost is known for one year only. */
  | { readonly kind: 'one-year-only'; readonly group: boolean; readonly benchmark: boolean }
  | { readonly kind: 'gross-cost' }
  /** The two sides' costs are of different years; `converted`: all of them could be brought to one price level. */
  | { readonly kind: 'price-years'; readonly group: readonly number[]; readonly benchmark: readonly number[]; readonly converted: boolean }
  | { readonly kind: 'large-group'; readonly inhabitants: number; readonly limit: number };

/** The cautions that the study's own content gives; that of a large group stands with the first benchmark alone. */
export function comparisonCautions(study: Study, benchmark: Benchmark): Caution[] {
  const { of } = benchmark;
  const cautions: Caution[] = [];
  if (of.kind === 'statistic' && of.statistic === 'best') cautions.push({ kind: 'best-peer' });
  const [group, other] = [groupYears(study) === 1, benchmarkYears(study, benchmark) === 1];
  if (group || other) cautions.push({ kind: 'one-year-only', group, benchmark: other });
  if (comparedBasis(study, benchmark) === 'gross') cautions.push({ kind: 'gross-cost' });
  cautions.push(...differentYears(study, benchmark));
  const [first] = study.benchmarks.keys();
  const inhabitants = inhabitantsOf(study);
  if (inhabitants > largestWithScaleGain && first === benchmark.id) cautions.push({ kind: 'large-group', inhabitants, limit: largestWithScaleGain });
  return cautions;
}

/** Net or gross: by the benchmark, else by the comparators that it is taken from, else by the group's own costs. */
function comparedBasis(study: Study, { basis, of }: Benchmark): CostBasis | undefined {
  const comparators = of.kind === 'statistic' ? of.comparators.map((id) => study.comparators.get(id)) : [];
  const all = [...comparators, study.group, ...study.municipalities.values()];
  return basis ?? all.find((owner) => owner?.basis !== undefined)?.basis;
}

/** Inhabitants of the whole group; of an estimate its likely value, which is near enough to tell a large group. */
function inhabitantsOf(study: Study): number {
  return [...study.municipalities.values()].reduce(
    (sum, { population }) => sum + (typeof population.value === 'number' ? population.value : population.value.likely),
    0,
  );
}

/** For how many years the group's cost is known: by the municipality that is known for the fewest, where all are. */
function groupYears(study: Study): number {
  const own = [...study.municipalities.values()].map(({ cost }) => cost.length);
  return own.every((years) => years > 0) ? Math.min(...own) : study.group.cost.length;
}

/** Costs of the same years on both sides are alike whether or not they were converted. */
function differentYears(study: Study, benchmark: Benchmark): Caution[] {
  const all = [...study.municipalities.values()].map(({ cost }) => cost);
  const own = all.every((cost) => cost.length > 0) ? all : [study.group.cost];
  const [group, other] = [priceYears(study, own), priceYears(study, costsOf(study, benchmark))];
  if (group.length === 0 || other.length === 0 || group.join() === other.join()) return [];
  const converted = [...group, ...other].every((year) => year === study.priceYear || priceLevel(study, year) !== undefined);
  return [{ kind: 'price-years', group, benchmark: other, converted }];
}

/** A cost without a year of its own is of the price year. */
function priceYears({ priceYear }: Study, costs: readonly AdministrationCost[]): number[] {
  const years = costs.flat().flatMap(({ year }) => year ?? priceYear ?? []);
  return [...new Set(years)].toSorted((a, b) => a - b);
}

function costsOf({ comparators }: Study, { of }: Benchmark): readonly AdministrationCost[] {
  if (of.kind === 'municipality') return [of.cost];
  return of.comparators.map((id) => comparators.get(id)?.cost ?? []);
}

function benchmarkYears(study: Study, benchmark: Benchmark): number {
  return Math.min(...costsOf(study, benchmark).map((cost) => cost.length));
}
