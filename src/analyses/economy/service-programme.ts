import type { Figure } from '../../figures/figure.ts';
import { findService } from '../../knowledge/find-service.ts';
import { priorForService } from '../../knowledge/prior-for-service.ts';
import type { StatedGain } from '../../study/economy.ts';
import type { ServiceCandidate } from '../../study/sections.ts';
import type { Study } from '../../study/study.ts';
import { assumedShare } from '../assumed-share.ts';
import { distributionOf } from '../estimate-distribution.ts';
import { distributionInPriceYear, inPriceYear } from '../in-price-year.ts';
import { statedFigure } from '../stated-figure.ts';
import type { Quantity } from '../quantity.ts';
import type { Uncertain } from '../uncertain.ts';
import { quantityOf } from '../uncertain.ts';
import { freedPositions } from './freed-positions.ts';
import type { GainPiece, Programme } from './programme.ts';
import { programmeCost } from './programme-cost.ts';
import { rampedShares, startOf } from './schedule.ts';
import type { TodayCost } from './today-cost.ts';

/** A service as a programme, with what has no place in the money: time that is freed for other use. */
export interface ServiceProgramme extends Programme {
  readonly service: ServiceCandidate;
  /** Undefined where the study states no gain, or too little to compute it. */
  readonly gainKind: StatedGain['kind'] | undefined;
  /** Full-time equivalents that are freed for other use; undefined without any. */
  readonly released: Figure | undefined;
}

interface GainParts {
  readonly pieces: readonly GainPiece[];
  readonly operands: readonly Figure[];
  readonly released: Figure | undefined;
}

/**
 * What a service costs and gives by the study's own words: its gain in one of four ways, a transition cost and a yearly
 * coordination cost (methods § 2, "Bottom-up"). Only cashable money is in it.
 *
 * @param today what the service costs its participants today, where all of that is stated
 * @returns undefined where the study states neither a gain nor a cost of the cooperation
 */
export function serviceProgramme(study: Study, service: ServiceCandidate, today: TodayCost | undefined): ServiceProgramme | undefined {
  const { economy } = service;
  const inputs: Uncertain[] = [];
  const start = startOf(study.horizon, economy.transition.year);
  const gain = gainParts(inputs, study, service, today, start);
  const cost = programmeCost(inputs, study, `service.${service.id}`, economy, start);
  if (gain === undefined && cost === undefined) return undefined;
  return {
    id: service.id,
    service,
    inputs,
    gains: gain?.pieces ?? [],
    cost: cost?.terms,
    gainOperands: gain?.operands ?? [],
    costOperands: cost?.figures ?? [],
    gainKind: gain === undefined ? undefined : economy.gain?.kind,
    released: gain?.released,
  };
}

function gainParts(
  inputs: Uncertain[],
  study: Study,
  service: ServiceCandidate,
  today: TodayCost | undefined,
  start: number,
): GainParts | undefined {
  const { gain, ramp } = service.economy;
  const id = `service.${service.id}`;
  const shares = rampedShares(study.horizon, ramp, start);
  switch (gain?.kind) {
    case undefined:
      return undefined;
    case 'annual': {
      const figure = inPriceYear(study, `${id}.gain.amount`, `${study.currency}/year`, gain.amount);
      const amount = quantityOf(inputs, figure, distributionInPriceYear(study, gain.amount));
      return { pieces: [{ amount, shares, isForecast: true }], operands: [figure], released: undefined };
    }
    case 'share-of-cost': {
      const figure = statedFigure(`${id}.gain.share`, 'share', gain.share);
      return shareOfCost(inputs, today, { figure, share: quantityOf(inputs, figure, distributionOf(gain.share)), shares, isForecast: true });
    }
    case 'prior': {
      const prior = gain.record === 'catalogue' ? catalogued(service) : gain.record;
      if (prior === undefined) return undefined;
      const { figure, distribution } = assumedShare(`${id}.gain.share`, prior);
      return shareOfCost(inputs, today, { figure, share: quantityOf(inputs, figure, distribution, true), shares, isForecast: false });
    }
    case 'positions':
      return freedPositions(inputs, study, service.id, gain.positions, start);
  }
}

function catalogued({ catalogue }: ServiceCandidate): string | undefined {
  const found = catalogue === undefined ? undefined : findService(catalogue);
  return found === undefined ? undefined : priorForService(found)?.id;
}

interface ShareOfCost extends Pick<GainPiece, 'shares' | 'isForecast'> {
  readonly figure: Figure;
  readonly share: Quantity;
}

/** Without today's cost a share of it is no amount: the gain is absent. */
function shareOfCost(inputs: Uncertain[], today: TodayCost | undefined, { figure, share, ...rest }: ShareOfCost): GainParts | undefined {
  if (today === undefined) return undefined;
  const cost = today.quantity(inputs);
  return { pieces: [{ amount: { kind: 'product', of: [share, cost] }, ...rest }], operands: [figure, today.total], released: undefined };
}
