import { derive } from '../../figures/derive.ts';
import type { Figure } from '../../figures/figure.ts';
import type { ServiceCandidate } from '../../study/sections.ts';
import type { Study } from '../../study/study.ts';
import { inPriceYear } from '../in-price-year.ts';
import { statedFigure } from '../stated-figure.ts';
import type { Baseline, Today, Unmeasured } from './plan.ts';

/**
 * What is stated of the service today, municipality by municipality, and what has to be measured before it starts.
 *
 * @param criteria the criteria that it is to become better on: how it is today is never stated
 */
export function planBaseline(study: Study, service: ServiceCandidate, criteria: readonly string[]): Baseline {
  const municipalities = new Map(service.participants.map((id) => [id, today(study, service, id)]));
  const missing = [
    ...(['cost', 'positions', 'volume'] as const).map((kind): Unmeasured => ({ kind, municipalities: lacking(municipalities, kind) })),
    ...criteria.map((criterion): Unmeasured => ({ kind: 'criterion', criterion })),
  ].filter((each) => each.kind === 'criterion' || each.municipalities.length > 0);
  return { municipalities, cost: totalCost(study, service, municipalities), missing };
}

function today(study: Study, { id, economy }: ServiceCandidate, municipality: string): Today {
  const { cost, positions, volume } = economy.today.get(municipality) ?? {};
  const at = `service.${id}.today.${municipality}`;
  return {
    cost: cost === undefined ? undefined : inPriceYear(study, `${at}.cost`, `${study.currency}/year`, cost),
    positions: positions === undefined ? undefined : statedFigure(`${at}.positions`, 'positions', positions),
    volume: volume === undefined ? undefined : statedFigure(`${at}.volume`, 'count', volume),
  };
}

function lacking(municipalities: ReadonlyMap<string, Today>, kind: keyof Today): readonly string[] {
  return [...municipalities].filter(([, each]) => each[kind] === undefined).map(([id]) => id);
}

/** The participants' costs together; where some are not stated, the stated cost of all together, which is never spread. */
function totalCost(study: Study, { id, economy }: ServiceCandidate, municipalities: ReadonlyMap<string, Today>): Figure | undefined {
  const total = `service.${id}.todayCost`;
  const sum = derive(total, `${study.currency}/year`, 'sum', [...municipalities.values()].map(({ cost }) => cost));
  const together = economy.groupToday?.cost;
  return sum ?? (together === undefined ? undefined : inPriceYear(study, total, `${study.currency}/year`, together));
}
