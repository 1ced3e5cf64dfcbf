import type { ClassFact, ClassFacts } from '../../knowledge/class-facts.ts';
import type { FactValue } from '../../knowledge/service-facts.ts';
import type { ServiceClass } from '../../knowledge/class-rule.ts';
import type { Figure } from '../../figures/figure.ts';
import type { ServiceCandidate } from '../../study/sections.ts';
import type { ServiceResult } from '../economy/economy.ts';
import type { ServiceModels } from '../models/models.ts';
import type { PrioritiesResult, RankedService } from '../priorities/priorities.ts';
import type { ReadinessResult } from '../readiness/readiness.ts';

/** All that earlier analyses say of one service. */
export interface ServiceFindings {
  readonly service: ServiceCandidate;
  readonly economy: ServiceResult | undefined;
  readonly ranked: RankedService | undefined;
  readonly priorities: PrioritiesResult | undefined;
  readonly models: ServiceModels | undefined;
  readonly readiness: ReadinessResult | undefined;
  /** The classes of the services that it builds on. */
  readonly required: readonly ServiceClass[];
  /** Whether a service that would go on builds on it. */
  readonly isNeeded: boolean;
}

/** The facts that the rules ask for, and what they were read from. */
export function classFactsOf(findings: ServiceFindings): { readonly facts: ClassFacts; readonly figures: readonly Figure[] } {
  const { service, economy, ranked, priorities, models, readiness, required, isNeeded } = findings;
  const known = [...(ranked?.effects.values() ?? [])].filter(({ mean }) => mean !== undefined);
  const effects = known.flatMap(({ mean }) => mean ?? []);
  const greatest = greatestOf(effects);
  const greatestExpected = known.length === 0 ? undefined : Math.max(...known.map(({ expected }) => expected));
  // Without a stated cost a loss is known all the same: at best it costs nothing to get there.
  const npv = economy?.npv ?? economy?.npvAtBest;
  // A gain that is no forecast comes true as it is stated.
  const realised = economy?.npvAtRealisedShare ?? npv;
  const own = ranked === undefined ? [] : ranked.withinCapacityBy.size > 0 ? [...ranked.withinCapacityBy.values()] : [ranked.withinCapacity];
  const isSharedUnfairly = economy?.sharedBy?.nobodyLoses === false;
  const net = (economy?.gain?.value ?? 0) - (economy?.coordination ?? 0);
  const facts: ClassFacts = {
    ranked: ranked !== undefined,
    described: models?.kind === 'judged',
    'npv-known': npv !== undefined,
    // What is less than a krone is printed as none.
    'npv-positive': npv !== undefined && Math.round(npv.value) > 0,
    'npv-positive-at-realised-share': realised !== undefined && Math.round(realised.value) > 0,
    'gain-known': economy?.gain !== undefined,
    'gain-to-share': Math.round(net) > 0,
    'cost-stated': economy?.cost !== undefined,
    'effects-stated': effects.length > 0,
    'effect-positive': greatestExpected !== undefined && greatestExpected > 0,
    'readiness-stated': readiness !== undefined,
    'must-haves-met': readiness !== undefined && service.participants.every((id) => isReady(readiness, id)),
    'capacity-stated': priorities?.capacity.stated !== undefined,
    'key-computed': economy?.sharedBy !== undefined,
    'somebody-loses-by-every-key': isSharedUnfairly && Math.round(net) > 0,
    'needed-by-others': isNeeded,
    'required-services-start': required.every((each) => each === 'start-now'),
    'required-services-go-on': required.every((each) => each === 'start-now' || each === 'prepare'),
    'allowed-models': models?.kind === 'judged' ? models.verdicts.filter(({ status }) => status !== 'excluded').length : undefined,
    // Where nothing is uncertain, what pays pays.
    'probability-positive': economy?.probabilityPositive?.value ?? (npv === undefined ? undefined : Number(npv.value > 0)),
    'greatest-effect': greatestExpected,
    // Where somebody has not weighed, it is not known by everybody's weights.
    'within-capacity-by-all': own.length === 0 || hasNotWeighed(priorities, service) ? undefined : Math.min(...own.map(({ value }) => value)),
    'within-capacity': ranked?.withinCapacity.value,
  };
  const levels = readiness === undefined ? [] : service.participants.flatMap((id) => mustHaveLevels(readiness, id));
  const figures = [npv, economy?.npvAtRealisedShare, economy?.probabilityPositive, economy?.cost, greatest, ranked?.withinCapacity, ...own, ...levels];
  return { facts, figures: [...new Map(figures.flatMap((figure) => (figure === undefined ? [] : [[figure.id, figure]]))).values()] };
}

/** The value of one fact, as a rule compares it. */
export function classFact(facts: ClassFacts): (fact: ClassFact) => FactValue {
  return (fact) => facts[fact] ?? [];
}

/** The greatest effect; of equals the first. */
function greatestOf(effects: readonly Figure[]): Figure | undefined {
  return effects.reduce<Figure | undefined>((best, effect) => (best === undefined || effect.value > best.value ? effect : best), undefined);
}

function hasNotWeighed(priorities: PrioritiesResult | undefined, { participants }: ServiceCandidate): boolean {
  return participants.some((id) => priorities?.weights === 'by-municipality' && priorities.notWeighedBy.includes(id));
}

function isReady({ municipalities }: ReadinessResult, id: string): boolean {
  const municipality = municipalities.get(id);
  return municipality !== undefined && municipality.unmet.length + municipality.unanswered.length === 0;
}

function mustHaveLevels({ factors }: ReadinessResult, municipality: string): readonly Figure[] {
  return factors.flatMap(({ factor, answers }) => (factor?.mustHave === true ? (answers.get(municipality)?.level ?? []) : []));
}
