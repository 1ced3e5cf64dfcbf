import type { ServiceCandidate } from '../../study/sections.ts';
import type { Study } from '../../study/study.ts';
import { swotItems } from '../../study/swot-items.ts';
import type { ClassifiedService } from '../classes/classes.ts';
import type { ServiceResult } from '../economy/economy.ts';
import type { ModelVerdict } from '../models/models.ts';
import type { ReadinessResult } from '../readiness/readiness.ts';
import type { Risk, Role } from './plan.ts';

/** What the risks of one pre-project are read from. */
export interface RiskFindings {
  readonly service: ServiceCandidate;
  readonly classified: ClassifiedService;
  readonly economy: ServiceResult | undefined;
  readonly advised: ModelVerdict | undefined;
  readonly readiness: ReadinessResult | undefined;
}

/** Who deals with a rule that does not hold; of the others the manager of the pre-project does. [J] */
const ruleOwners: ReadonlyMap<string, Role> = new Map([
  ['must-haves-met', 'chief-executives'],
  ['nobody-loses', 'chief-executives'],
  ['required-services', 'owner'],
  ['within-capacity', 'owner'],
]);

/**
 * The risks, each with its cause: what stands between the service and a start, what must be in place and is not, signs
 * that such cooperation gives less than is hoped, the conditions of the advised model, and what the SWOT analysis warns of.
 */
export function planRisks(study: Study, findings: RiskFindings): readonly Risk[] {
  const factors = factorRisks(findings);
  return [...ruleRisks(findings, factors.length > 0), ...factors, ...signRisks(findings), ...conditionRisks(findings), ...swotRisks(study, findings)];
}

/** What must be in place is told factor by factor where that is known. */
function ruleRisks({ classified }: RiskFindings, hasFactors: boolean): readonly Risk[] {
  return classified.rules
    .filter(({ rule, holds }) => rule.class === 'start-now' && !holds && !(hasFactors && rule.id === 'must-haves-met'))
    .map(({ rule }) => ({ id: `rule.${rule.id}`, cause: { kind: 'rule', rule }, owner: ruleOwners.get(rule.id) ?? 'manager' }));
}

function factorRisks({ service, readiness }: RiskFindings): readonly Risk[] {
  if (readiness === undefined) return [];
  const who = (factor: string, lack: 'unmet' | 'unanswered'): readonly string[] =>
    service.participants.filter((id) => readiness.municipalities.get(id)?.[lack].includes(factor) === true);
  return readiness.factors.flatMap(({ id: factor }): Risk[] => {
    const [unmet, unanswered] = [who(factor, 'unmet'), who(factor, 'unanswered')];
    if (unmet.length + unanswered.length === 0) return [];
    return [{ id: `factor.${factor}`, cause: { kind: 'factor', factor, unmet, unanswered }, owner: 'factor' }];
  });
}

function signRisks({ economy }: RiskFindings): readonly Risk[] {
  if (economy?.gain === undefined) return [];
  return economy.flags.map((flag) => ({ id: `sign.${flag}`, cause: { kind: 'sign', flag }, owner: 'line-managers' }));
}

function conditionRisks({ advised }: RiskFindings): readonly Risk[] {
  if (advised === undefined) return [];
  const { model, conditions } = advised;
  return conditions.map((requirement) => ({
    id: `condition.${requirement.id}`,
    cause: { kind: 'condition', model, requirement },
    owner: 'chief-executives',
  }));
}

function swotRisks({ swot }: Study, { service }: RiskFindings): readonly Risk[] {
  return swotItems(swot)
    .filter(({ quadrant, services }) => (quadrant === 'weaknesses' || quadrant === 'threats') && services.includes(service.id))
    .map((item) => ({ id: `swot.${item.id}`, cause: { kind: 'swot', item }, owner: 'owner' }));
}
