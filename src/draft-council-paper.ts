import type { AgreementChoice } from './analyses/agreements/agreement-choice.ts';
import { chooseAgreement } from './analyses/agreements/choose-agreement.ts';
import type { Results } from './analyses/index.ts';
import { analyze } from './analyses/index.ts';
import type { PresupposedKey } from './report/papers/council-context.ts';
import { writeCouncilPaper } from './report/papers/council-paper.ts';
import type { PaperToFill } from './report/papers/paper.ts';
import type { ServiceCandidate } from './study/sections.ts';
import type { Study } from './study/study.ts';
import type { Language } from './texts/language.ts';

/** Whose council the paper is for, and in which language: without one, the study's own. */
export interface CouncilPaperRequest {
  /** The id of a municipality of the study. */
  readonly municipality: string;
  readonly language: Language | undefined;
}

/**
 * Study → results → council paper: what one council is to decide, and what that means for its municipality.
 *
 * @throws Error for a municipality that the study does not have
 */
export function draftCouncilPaper(study: Study, { municipality, language }: CouncilPaperRequest): PaperToFill {
  if (!study.municipalities.has(municipality)) throw new Error(`draftCouncilPaper: the study has no municipality ${municipality}`);
  const results = analyze(study);
  const choices = new Map([...study.services.values()].map((service) => [service.id, agreementOf(study, results, service)]));
  return writeCouncilPaper(study, { results, choices, municipality, presupposed: presupposedKey(study, results) }, language ?? study.language);
}

/** By the model that is advised, where one is: what is agreed under another model settles nothing under this one. */
function agreementOf(study: Study, { models, plan }: Results, service: ServiceCandidate): AgreementChoice {
  const advised = plan?.preProjects.find((each) => each.service === service.id)?.model;
  if (advised === undefined) return chooseAgreement(study, models, service, undefined);
  const agreements = new Map([...study.agreements].filter(([, { model }]) => model === advised));
  return chooseAgreement({ ...study, agreements }, models, service, advised);
}

/** Net present values are computed by the first key alone, so what goes on is computed once more with this one first. */
function presupposedKey(study: Study, { classes, economy }: Results): PresupposedKey | undefined {
  const [, ...others] = study.sharingKeys;
  const going = new Set(classes.rounds.flat());
  const rests = others.flatMap((key) => {
    const services = economy.services.filter(({ id, sharedBy }) => going.has(id) && sharedBy?.nobodyLoses === true && sharedBy.key === key.id);
    return services.length === 0 ? [] : [{ key, services: services.map(({ id }) => id) }];
  });
  const [found] = rests;
  if (found === undefined) return undefined;
  const keys = [found.key, ...study.sharingKeys.filter(({ id }) => id !== found.key.id)];
  const { sharing } = analyze({ ...study, sharingKeys: keys }).economy;
  return sharing === undefined ? undefined : { services: found.services, keys, sharing };
}
