import { nearest } from '../../diagnostics/nearest.ts';
import type { Question } from '../../elicitation/question.ts';
import type { Study } from '../../study/study.ts';
import type { CaptureTexts } from '../../texts/capture-texts.ts';
import { UsageError } from '../usage-error.ts';

/**
 * The municipality that `--as` names, by its id or its name.
 *
 * @throws UsageError for one that the study has not, with the nearest
 */
export function municipalityNamed({ municipalities }: Study, typed: string, texts: CaptureTexts): string {
  const all = [...municipalities.values()];
  const wanted = typed.trim().normalize('NFC').toLowerCase();
  const named = all.find(({ id }) => id === wanted) ?? all.find(({ name }) => name.toLowerCase() === wanted);
  if (named !== undefined) return named.id;
  const near = nearest(wanted, all.flatMap(({ id, name }) => [id, name.toLowerCase()]));
  const meant = all.find(({ id, name }) => id === near || name.toLowerCase() === near)?.id;
  throw new UsageError(texts.usage.unknownMunicipality({ typed, nearest: meant, ids: all.map(({ id }) => id).join(', ') }));
}

/** Asks which municipality answers. */
export function municipalityQuestion({ municipalities }: Study, texts: CaptureTexts): Question {
  const choices = [...municipalities.values()].map(({ id, name }) => ({ value: id, name, about: undefined }));
  return { kind: 'choice', id: 'municipality', message: texts.whichMunicipality, choices, initial: undefined, isOptional: false };
}
