import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { diagnostic } from '../diagnostics/diagnostic.ts';
import type { Study, StudyLanguage } from '../study/study.ts';
import type { Language } from '../texts/language.ts';

/** What a language that has no texts yet is written in: the nearest one that its readers know. */
const instead: Readonly<Record<StudyLanguage, Language>> = { nb: 'nb', nn: 'nb', sv: 'sv', en: 'en' };

/** The report's language: the one asked for, else the study's own, and a warning where that one has no texts yet. */
export function chooseLanguage(
  study: Study,
  wanted: Language | undefined,
): { readonly language: Language; readonly diagnostics: readonly Diagnostic[] } {
  if (wanted !== undefined) return { language: wanted, diagnostics: [] };
  const used = instead[study.language];
  if (used === study.language) return { language: used, diagnostics: [] };
  const { language } = study;
  return { language: used, diagnostics: [diagnostic('study/language-not-available', study.languageSpan, { language, used })] };
}
