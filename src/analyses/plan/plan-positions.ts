import { derive } from '../../figures/derive.ts';
import type { Figure } from '../../figures/figure.ts';
import type { ServiceCandidate } from '../../study/sections.ts';
import type { StatedFigure } from '../../study/stated-figure.ts';
import { statedFigure } from '../stated-figure.ts';
import type { PositionsChange, PositionsPlan } from './plan.ts';

/** Full-time equivalents before and after in each participant, and together where all are stated. */
export function planPositions({ id, participants, economy }: ServiceCandidate): PositionsPlan {
  const at = (when: 'today' | 'after', municipality: string): Figure | undefined =>
    positionsFigure(`service.${id}.${when}.${municipality}.positions`, economy[when].get(municipality)?.positions);
  const changes = participants.map((municipality) => {
    const [today, after] = [at('today', municipality), at('after', municipality)];
    return { municipality, today, after, change: derive(`plan.${id}.positionsChange.${municipality}`, 'positions', 'difference', [after, today]) };
  });
  return {
    municipalities: new Map(changes.map(({ municipality, ...change }) => [municipality, change])),
    total: total(id, changes),
  };
}

function total(service: string, changes: readonly PositionsChange[]): PositionsChange {
  const today = derive(`plan.${service}.positionsToday`, 'positions', 'sum', changes.map((each) => each.today));
  const after = derive(`plan.${service}.positionsAfter`, 'positions', 'sum', changes.map((each) => each.after));
  return { today, after, change: derive(`plan.${service}.positionsChange`, 'positions', 'difference', [after, today]) };
}

function positionsFigure(id: string, stated: StatedFigure | undefined): Figure | undefined {
  return stated === undefined ? undefined : statedFigure(id, 'positions', stated);
}
