import type { Figure } from '../../figures/figure.ts';
import type { FreedPosition } from '../../study/economy.ts';
import type { ServiceCandidate } from '../../study/sections.ts';
import type { Study } from '../../study/study.ts';
import type { ServiceResult } from '../economy/economy.ts';
import type { RankedService } from '../priorities/priorities.ts';
import { statedFigure } from '../stated-figure.ts';
import type { Baseline, Benefit, BenefitClass, Goal, PlannedYears, PositionsPlan } from './plan.ts';

/** Criteria that the service is stated to become better on, with how much. */
export function betterOn(ranked: RankedService | undefined): readonly { readonly criterion: string; readonly mean: Figure }[] {
  return [...(ranked?.effects ?? [])].flatMap(([criterion, { mean }]) => (mean !== undefined && mean.value > 0 ? [{ criterion, mean }] : []));
}

/** What a service is found to give, and how it is today. */
interface Promised {
  readonly study: Study;
  readonly service: ServiceCandidate;
  readonly economy: ServiceResult | undefined;
  readonly ranked: RankedService | undefined;
  readonly baseline: Baseline;
  readonly years: PlannedYears;
}

/**
 * The benefits plan: each gain that the study states, with its class. What research makes likely is no goal that somebody
 * has set, and a loss is no benefit.
 */
export function planBenefits(promised: Promised): readonly Benefit[] {
  const { service, ranked, years } = promised;
  const { gain } = service.economy;
  const better = betterOn(ranked).map(({ criterion, mean }): Benefit => {
    const goal: Goal = { of: { kind: 'criterion', criterion }, baseline: undefined, target: mean };
    return benefit(promised, goal, 'not-priced', service.participants, years.fullEffect);
  });
  return [...(gain?.kind === 'positions' ? freed(promised, gain.positions) : lowerCost(promised)), ...better];
}

function lowerCost(promised: Promised): readonly Benefit[] {
  const { service, economy, baseline, years } = promised;
  const gain = economy?.gain;
  if (gain === undefined || economy?.gainKind === 'prior' || economy?.isLoss === true) return [];
  const goal: Goal = { of: { kind: 'cost' }, baseline: baseline.cost, target: gain };
  return [benefit(promised, goal, 'own-budget', service.participants, years.fullEffect)];
}

/** Each freed position is somebody's own, from its year: the service's ramp does not hold for it. */
function freed(promised: Promised, positions: readonly FreedPosition[]): readonly Benefit[] {
  const { service, baseline, years } = promised;
  return positions.flatMap(({ municipality, count, kind, year }, index): Benefit[] => {
    const target = statedFigure(`service.${service.id}.freed.${index + 1}.count`, 'positions', count);
    if (target.value <= 0) return [];
    const isCashable = kind === 'cashable';
    const today = baseline.municipalities.get(municipality)?.positions;
    const goal: Goal = { of: { kind: 'freed', municipality, isCashable }, baseline: today, target };
    return [benefit(promised, goal, isCashable ? 'own-budget' : 'alternative-use', [municipality], year ?? years.start)];
  });
}

function benefit({ study, service }: Promised, goal: Goal, kind: BenefitClass, municipalities: readonly string[], year: number | undefined): Benefit {
  const baselineDay = goal.baseline === undefined ? undefined : study.decisionDate;
  return { goal, class: kind, owner: { role: service.owner, municipalities }, baselineDay, year };
}

/** Where the jobs are to sit is a goal too, though no benefit: a number after in each municipality that has one. */
export function positionGoals({ municipalities }: PositionsPlan): readonly Goal[] {
  return [...municipalities].flatMap(([municipality, { today, after }]): Goal[] =>
    after === undefined ? [] : [{ of: { kind: 'positions', municipality }, baseline: today, target: after }],
  );
}
