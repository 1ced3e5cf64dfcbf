import { capital } from '../../texts/phrase.ts';
import type { TextContext } from '../context.ts';

/** Who owns what is prepared, at the beginning of a sentence: as the study has it; who owned an earlier report does not own what follows from this one. */
export function projectOwner({ study, texts }: TextContext): string {
  const { owner, source } = study.mandate;
  const isEarlier = study.published !== undefined && study.published.source === source;
  return owner.length === 0 || isEarlier ? texts.plan.organisation.roles.owner.who : capital(texts.list(owner));
}
