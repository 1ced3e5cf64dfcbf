import { analyzeStudy, toMarkdown } from '../../src/collab.ts';
import type { Language } from '../../src/texts/language.ts';
import { studyOf } from '../study-of.ts';

/** The report on a study given as text, with ordinary spaces. */
export function reportText(text: string, language: Language): string {
  return toMarkdown(analyzeStudy(studyOf(text), undefined, { language }), undefined).replaceAll('\u00a0', ' ');
}
