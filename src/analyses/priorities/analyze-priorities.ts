import type { Figure } from '../../figures/figure.ts';
import { economyCriterion } from '../../study/built-in-criteria.ts';
import type { ServiceCandidate } from '../../study/sections.ts';
import type { Study } from '../../study/study.ts';
import { analysedFigure } from '../analysed-figure.ts';
import type { EconomyResult, ServiceResult } from '../economy/economy.ts';
import type { GroupResult } from '../group/group.ts';
import { rankingDraws } from '../ranking-draws.ts';
import { statedFigure } from '../stated-figure.ts';
import { chooseCriteria } from './choose-criteria.ts';
import { chooseWeights } from './choose-weights.ts';
import { annuityFactor, economyScale } from './economy-scale.ts';
import { meanEffect } from './mean-effects.ts';
import type { Capacity, PrioritiesResult } from './priorities.ts';
import { rankServices } from './rank-services.ts';
import type { Candidate } from './ranking.ts';
import { runSmaa } from './run-smaa.ts';
import type { RankingOptions } from './value-draws.ts';
import { asToday, economyDraws, economyValue, effectDraws, effectValue, unknownValue } from './value-draws.ts';

/**
 * The services by value over all criteria, and how firm their places are: an additive value (MAVT; Keeney & Raiffa 1976)
 * with swing weights, tried over all that the municipalities could defend (SMAA-2; Lahdelma & Salminen 2001; methods § 3).
 *
 * @returns undefined for a study of which no service has a net present value or an effect
 */
export function analyzePriorities(study: Study, group: GroupResult, economy: Pick<EconomyResult, 'services'>): PrioritiesResult | undefined {
  const valued = new Map(economy.services.filter(({ npv, npvAtBest }) => (npv ?? npvAtBest) !== undefined).map((service) => [service.id, service]));
  const ids = chooseCriteria(study, valued.size > 0);
  const ranked = [...study.services.values()].filter(({ id, effects }) => (ids.includes(economyCriterion) && valued.has(id)) || ids.some((criterion) => effects.has(criterion)));
  if (ranked.length === 0) return undefined;
  const options = { seed: study.analysis.seed, draws: Math.min(study.analysis.draws, rankingDraws) };
  const chosen = chooseWeights(study, ids);
  const economies = ids.includes(economyCriterion) ? economiesOf(study, group, ranked, valued) : new Map<string, Figure>();
  const isScored = (id: string): boolean => id !== economyCriterion;
  const scale = economyScale(
    study,
    ranked.map((service) => ({ economy: economies.get(service.id), effects: ids.filter(isScored).map((id) => meanEffect(service, id)).map(({ expected, missing }) => (missing.length === 0 ? expected : undefined)) })),
  );
  const candidates = ranked.map((service) => candidate(study, group, { service, result: valued.get(service.id), economy: economies.get(service.id) }, { ids, scale, options }));
  const model = { draws: options.draws, criteria: ids, values: candidates.map(({ draws }) => draws) };
  const capacity = capacityOf(study);
  const robust = runSmaa(model, chosen, orderOf(study, ids), options);
  return {
    criteria: chosen.criteria,
    weights: chosen.source,
    weighedBy: chosen.weighedBy,
    notWeighedBy: chosen.notWeighedBy,
    economyScale: economies.size === 0 ? undefined : scale,
    capacity,
    draws: robust.draws,
    services: rankServices({ candidates, model, chosen, scale, robust, capacity, options }),
    unranked: [...study.services.keys()].filter((id) => ranked.every((service) => service.id !== id)),
  };
}

/** What the simulation and the figures are made of. */
interface Scales {
  readonly ids: readonly string[];
  readonly scale: Figure | undefined;
  readonly options: RankingOptions;
}

interface Assessed {
  readonly service: ServiceCandidate;
  readonly result: ServiceResult | undefined;
  readonly economy: Figure | undefined;
}

function candidate(study: Study, group: GroupResult, { service, result, economy }: Assessed, { ids, scale, options }: Scales): Candidate {
  const effects = new Map(ids.filter((id) => id !== economyCriterion).map((id) => [id, meanEffect(service, id)]));
  const isEconomyKnown = economy !== undefined && scale !== undefined && result?.npvDraws !== undefined;
  const factor = annuityFactor(study, inhabitantsOf(group, service));
  return {
    service,
    effects,
    economy,
    values: ids.map((id) => {
      if (id === economyCriterion) return isEconomyKnown ? economyValue(economy.value, scale.value) : asToday;
      return effectValue(effects.get(id)?.expected ?? 0);
    }),
    draws: ids.map((id) => {
      const effect = effects.get(id);
      if (effect !== undefined) return effectDraws(`effect.${service.id}.${id}`, effect, service.participants.length, options);
      return isEconomyKnown ? economyDraws(result.npvDraws, factor, scale) : unknownValue(`priority.${service.id}.economy`, options);
    }),
  };
}

/** Each service's net present value as an equal amount a year for each participating inhabitant, by its id. */
function economiesOf(study: Study, group: GroupResult, services: readonly ServiceCandidate[], valued: ReadonlyMap<string, ServiceResult>): ReadonlyMap<string, Figure> {
  return new Map(
    services.flatMap((service): [string, Figure][] => {
      const result = valued.get(service.id);
      const npv = result?.npv ?? result?.npvAtBest;
      if (npv === undefined) return [];
      const factor = annuityFactor(study, inhabitantsOf(group, service));
      const populations = service.participants.flatMap((id) => group.members.get(id)?.population ?? []);
      const figure = analysedFigure(`priority.${service.id}.economy`, `${study.currency}/inhabitant`, 'annual-amount-per-inhabitant', [npv, ...populations], npv.value * factor);
      const { p10, p50, p90 } = npv.quantiles ?? {};
      const quantiles = {
        ...(p10 === undefined ? {} : { p10: p10 * factor }),
        ...(p50 === undefined ? {} : { p50: p50 * factor }),
        ...(p90 === undefined ? {} : { p90: p90 * factor }),
      };
      return [[service.id, npv.quantiles === undefined ? figure : { ...figure, quantiles }]];
    }),
  );
}

function inhabitantsOf(group: GroupResult, { participants }: ServiceCandidate): number {
  return participants.reduce((sum, id) => sum + (group.members.get(id)?.population.value ?? 0), 0);
}

function capacityOf({ capacity }: Study): Capacity {
  const stated = capacity.projects === undefined ? undefined : statedFigure('capacity.projects', 'count', capacity.projects);
  return { projects: stated?.value ?? 1, stated };
}

/** The criteria in the order that the study gives them, the most important first. */
function orderOf({ criteria }: Study, ids: readonly string[]): readonly string[] {
  return ids.toSorted((a, b) => (criteria.get(a)?.rank ?? 0) - (criteria.get(b)?.rank ?? 0));
}

