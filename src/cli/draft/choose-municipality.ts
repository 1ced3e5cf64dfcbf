import { nearest } from '../../diagnostics/nearest.ts';
import type { Study } from '../../study/study.ts';
import type { DraftTexts } from '../../texts/draft-texts.ts';
import { UsageError } from '../usage-error.ts';

/**
 * The municipality whose council a paper is for, by its id or its name.
 *
 * @throws UsageError without one that the study has
 */
export function chooseMunicipality(typed: string | undefined, { municipalities }: Study, texts: DraftTexts): string {
  const ids = [...municipalities.keys()];
  if (typed === undefined) throw new UsageError(texts.whichMunicipality(ids));
  const wanted = typed.trim().toLowerCase();
  const found = municipalities.get(wanted) ?? [...municipalities.values()].find(({ name }) => name.toLowerCase() === wanted);
  if (found === undefined) throw new UsageError(texts.unknownMunicipality(typed, nearest(wanted, ids), ids));
  return found.id;
}
