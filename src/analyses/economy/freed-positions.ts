import { derive } from '../../figures/derive.ts';
import type { Figure } from '../../figures/figure.ts';
import type { FreedPosition } from '../../study/economy.ts';
import type { Study } from '../../study/study.ts';
import { distributionOf } from '../estimate-distribution.ts';
import { distributionInPriceYear, inPriceYear } from '../in-price-year.ts';
import { statedFigure } from '../stated-figure.ts';
import type { Uncertain } from '../uncertain.ts';
import { quantityOf } from '../uncertain.ts';
import type { GainPiece } from './programme.ts';
import { fullShares } from './schedule.ts';

/** Positions that become free: those that end a post or contract as money, the others as working time. */
export interface FreedPositions {
  readonly pieces: readonly GainPiece[];
  readonly operands: readonly Figure[];
  /** Full-time equivalents for other use; undefined where there are none. */
  readonly released: Figure | undefined;
}

/**
 * Each cashable position counts from its own year, so that the service's ramp does not apply to it. One without a stated
 * cost is no amount.
 *
 * @param start the service's first year, from 0: a position without a year is free then, and none is before
 */
export function freedPositions(
  inputs: Uncertain[],
  study: Study,
  service: string,
  positions: readonly FreedPosition[],
  start: number,
): FreedPositions {
  const numbered = positions.map((position, index) => ({ position, id: `service.${service}.freed.${index + 1}` }));
  const pieces: GainPiece[] = [];
  const operands: Figure[] = [];
  for (const { position, id } of numbered) {
    const { count, costPerPosition: cost, year, kind } = position;
    if (kind === 'released' || cost === undefined) continue;
    const number = statedFigure(`${id}.count`, 'positions', count);
    const each = inPriceYear(study, `${id}.costPerPosition`, `${study.currency}/year`, cost);
    const amount = derive(`${id}.amount`, `${study.currency}/year`, 'product', [number, each]);
    if (amount === undefined) continue;
    operands.push(amount);
    const [many, price] = [quantityOf(inputs, number, distributionOf(count)), quantityOf(inputs, each, distributionInPriceYear(study, cost))];
    const first = study.horizon.firstYear;
    const from = year === undefined || first === undefined ? start : Math.max(start, year - first);
    pieces.push({ amount: { kind: 'product', of: [many, price] }, shares: fullShares(study.horizon, from), isForecast: true });
  }
  const released = numbered
    .filter(({ position }) => position.kind === 'released')
    .map(({ position, id }) => statedFigure(`${id}.count`, 'positions', position.count));
  return { pieces, operands, released: derive(`gain.${service}.releasedPositions`, 'positions', 'sum', released) };
}
