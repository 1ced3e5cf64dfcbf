import type { Consequence } from '../../knowledge/collaboration-model.ts';
import { findModel } from '../../knowledge/find-model.ts';
import type { Jurisdiction } from '../../knowledge/jurisdiction.ts';
import { lawReadDate } from '../../knowledge/law-read-date.ts';
import { listModels } from '../../knowledge/list-models.ts';
import { modelConsequences } from '../../knowledge/model-consequences.ts';
import type { ServiceFacts } from '../../knowledge/service-facts.ts';
import type { ServiceCandidate } from '../../study/sections.ts';
import type { Study } from '../../study/study.ts';
import { factsOfService } from './facts-of-service.ts';
import { formerCounterparts } from './former-counterparts.ts';
import type { ModelLaw } from './judge-model.ts';
import { judgeModel, modelLaw } from './judge-model.ts';
import type { JudgedService, ModelsResult, ModelVerdict, Preference, Recommendation, ServiceModels } from './models.ts';
import { rankVerdicts } from './rank-verdicts.ts';

/** Judges every service of a study against every model of its country, by the law of the study's day. */
export function analyzeModels(study: Study): ModelsResult {
  const readOn = lawReadDate(study.jurisdiction);
  const day = study.lawDate ?? readOn;
  const laws = modelLaws(study.jurisdiction, day);
  const consequences: ConsequencesByModel = new Map();
  return {
    lawDate: { day, isStated: study.lawDate !== undefined, readOn },
    services: [...study.services.values()].map((service) => serviceModels(service, laws, consequences)),
    former: formerCounterparts(study),
  };
}

/** The verdict on each model for what is known of a service, the best suited first. */
export function judgeService(facts: ServiceFacts, jurisdiction: Jurisdiction, day: string): readonly ModelVerdict[] {
  return judge(facts, modelLaws(jurisdiction, day));
}

function modelLaws(jurisdiction: Jurisdiction, day: string): readonly ModelLaw[] {
  return listModels(jurisdiction).map((model) => modelLaw(model, day));
}

function judge(facts: ServiceFacts, laws: readonly ModelLaw[]): readonly ModelVerdict[] {
  return rankVerdicts(laws.map((law) => judgeModel(law, facts)));
}

/** What has been found of the models so far: it is the same for every service. */
type ConsequencesByModel = Map<string, readonly Consequence[]>;

function serviceModels(service: ServiceCandidate, laws: readonly ModelLaw[], consequences: ConsequencesByModel): ServiceModels {
  const facts = factsOfService(service);
  if (facts.traits.length === 0) return { kind: 'undescribed', service: service.id };
  const verdicts = judge(facts, laws);
  const judged: JudgedService = {
    kind: 'judged',
    service: service.id,
    facts,
    verdicts,
    recommended: recommendation(verdicts, consequences),
    preference: preference(verdicts, service.model),
  };
  return judged;
}

function recommendation(verdicts: readonly ModelVerdict[], found: ConsequencesByModel): Recommendation | undefined {
  const verdict = verdicts.find(({ status }) => status !== 'excluded');
  const model = verdict === undefined ? undefined : findModel(verdict.model);
  if (verdict === undefined || model === undefined) return undefined;
  const consequences = found.get(model.id) ?? modelConsequences(model, verdict.law);
  found.set(model.id, consequences);
  return { verdict, consequences };
}

/** What speaks against the model that the study prefers; nothing is decided for it. */
function preference(verdicts: readonly ModelVerdict[], preferred: string | undefined): Preference | undefined {
  const verdict = verdicts.find(({ model }) => model === preferred);
  if (verdict === undefined) return undefined;
  return {
    verdict,
    unfavourable: verdict.fitPoints.filter(({ points }) => points < 0),
    better: verdicts.filter(({ status, fit }) => status !== 'excluded' && (verdict.status === 'excluded' || fit > verdict.fit)),
  };
}
