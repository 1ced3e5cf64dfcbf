import type { Study } from '../../study/study.ts';
import { capital } from '../../texts/phrase.ts';
import type { TextContext } from '../context.ts';

/** Who owns what is prepared, at the beginning of a sentence: as the study has it, else the chief executives. */
export function projectOwner({ study, texts }: TextContext): string {
  return ownsProject(study) ? capital(texts.list(study.mandate.owner)) : texts.plan.organisation.roles.owner.who;
}

/** Whether the study names who owns what follows from it: who owned an earlier report does not. */
export function ownsProject({ mandate, published }: Study): boolean {
  return mandate.owner.length > 0 && (published === undefined || published.source !== mandate.source);
}
