import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Operation, StatedGain, Transition } from '../economy.ts';
import { priceLevel } from '../price-level.ts';
import type { StatedFigure } from '../stated-figure.ts';
import type { AdministrationCost, Study } from '../study.ts';

/** Amounts of another year are converted to the price year; where nothing converts them, the writer is told. */
export function priceYearsConvert(study: Study): Diagnostic[] {
  const costs = [...[...administrationCosts(study)].flat(), ...economyAmounts(study)];
  const { priceYear } = study;
  if (priceYear === undefined) return differing(costs);
  // An alias is one place with several years: it is told of once.
  const places = new Set<number>();
  return costs.flatMap(({ year, span }) => {
    if (places.has(span.start) || year === undefined || year === priceYear || priceLevel(study, year) !== undefined) return [];
    places.add(span.start);
    return [diagnostic('study/price-year-unknown', span, { year, priceYear })];
  });
}

/** Without a price year nothing is converted: that matters as soon as two amounts are of different years. */
function differing(costs: readonly StatedFigure[]): Diagnostic[] {
  const years = [...new Set(costs.flatMap(({ year }) => year ?? []))].toSorted((a, b) => a - b);
  const first = costs.find(({ year }) => year !== undefined && year !== years[0]);
  return first === undefined ? [] : [diagnostic('study/price-years-differ', first.span, { years })];
}

function* administrationCosts(study: Study): Generator<AdministrationCost> {
  yield study.group.cost;
  for (const { cost } of study.municipalities.values()) yield cost;
  for (const { of } of study.benchmarks.values()) if (of.kind === 'municipality') yield of.cost;
  for (const { cost } of study.comparators.values()) yield cost;
}

/** Money under `topDown`, `services` and `criteria`. */
function economyAmounts({ topDown, services, criteria }: Study): StatedFigure[] {
  const programmes: readonly { readonly transition: Transition; readonly coordination: StatedFigure | undefined }[] = [
    topDown,
    ...[...services.values()].map(({ economy }) => economy),
  ];
  const operations: readonly (Operation | undefined)[] = [...services.values()].flatMap(({ economy }) => [
    ...economy.today.values(),
    ...economy.after.values(),
    economy.groupToday,
    economy.groupAfter,
  ]);
  return [
    ...programmes.flatMap(({ transition, coordination }) => [transition.cost, coordination]),
    ...operations.map((operation) => operation?.cost),
    ...[...services.values()].flatMap(({ economy }) => gainAmounts(economy.gain)),
    ...[...criteria.values()].map(({ scale }) => scale),
  ].filter((amount) => amount !== undefined);
}

function gainAmounts(gain: StatedGain | undefined): readonly (StatedFigure | undefined)[] {
  if (gain?.kind === 'positions') return gain.positions.map(({ costPerPosition }) => costPerPosition);
  return gain?.kind === 'annual' ? [gain.amount] : [];
}
