import { explainableFigures } from './analyses/explainable-figures.ts';
import type { Results } from './analyses/index.ts';
import { analyze } from './analyses/index.ts';
import { resultData } from './analyses/result-data.ts';
import type { Diagnostic } from './diagnostics/diagnostic.ts';
import { sortDiagnostics } from './diagnostics/sort-diagnostics.ts';
import { decodeText } from './document/decode-text.ts';
import { maximumBytes } from './document/limits.ts';
import { parseDocument } from './document/parse-document.ts';
import type { Source } from './document/source.ts';
import { tooLarge } from './document/too-large.ts';
import type { FigureFinder } from './figures/figure-finder.ts';
import type { Figure } from './figures/figure.ts';
import { renderMarkdown } from './render/markdown.ts';
import { chooseLanguage } from './report/choose-language.ts';
import type { Report } from './report/report.ts';
import { writeReport } from './report/write-report.ts';
import { checkStudy } from './study/check-study.ts';
import { readDefinitions } from './study/defined-ids.ts';
import { studyFigures } from './study/study-figures.ts';
import type { Study } from './study/study.ts';
import type { Language } from './texts/language.ts';

/*
 * The pipeline: text → document → study → results → report → rendered. Each step is a folder of src/, and each function
 * here takes what the one before gave. Files, terminal and exit status are the business of cli/.
 */

/** The most bytes that a study may have: what reads files stops there. */
export const studySizeLimit = maximumBytes;

/** What became of one text: a study, unless something in it is an error. */
export interface Checked {
  readonly source: Source | undefined;
  readonly study: Study | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Bytes → text → document → study, with everything that was found on the way. */
export function check(name: string, bytes: Uint8Array): Checked {
  const decoded = decodeText(name, bytes);
  if (decoded.source === undefined || decoded.diagnostics.length > 0) return { study: undefined, ...decoded };
  const { source } = decoded;
  const { document, diagnostics } = parseDocument(source);
  if (document === undefined) return { source, study: undefined, diagnostics };
  return { source, ...checkStudy(document, diagnostics) };
}

/** What is said of a text that is too large to be read: `size` in bytes. */
export function refuseTooLarge(size: number): Checked {
  return { source: undefined, study: undefined, diagnostics: [tooLarge(size)] };
}

/** A study with its results and its report in one language. */
export interface Analyzed {
  readonly study: Study;
  readonly results: Results;
  readonly report: Report;
  /** What checking and analysing found, sorted. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Study → results → report, in the wanted language or the study's own. */
export function analyzeStudy(study: Study, found: readonly Diagnostic[], wanted: Language | undefined): Analyzed {
  const results = analyze(study);
  const { language, diagnostics } = chooseLanguage(study, wanted);
  return {
    study,
    results,
    report: writeReport(study, results, language),
    diagnostics: sortDiagnostics([...found, ...results.diagnostics, ...diagnostics]),
  };
}

/** Results → plain data for JSON, as `schemas/result.schema.json` describes them, less the diagnostics. */
export function toData({ study, results }: Analyzed): Readonly<Record<string, unknown>> {
  return resultData(study, results);
}

/** Report → Markdown. */
export function toMarkdown({ report }: Analyzed): string {
  return renderMarkdown(report);
}

/** Study → every figure that it has, by id, those of its claims with them. */
export function figuresOf(study: Study): ReadonlyMap<string, Figure> {
  return explainableFigures(analyze(study));
}

/** The figures that a text without errors can have, whether or not its inputs suffice. */
export function possibleFigures(source: Source): FigureFinder | undefined {
  const { document, diagnostics } = parseDocument(source);
  return document && studyFigures(readDefinitions(document.root, diagnostics));
}

export { explanationData } from './analyses/explanation-data.ts';
export { draftAgreement } from './draft-agreement.ts';
export { applyEdits } from './document/edit/apply-edits.ts';
export { findNearDuplicates } from './analyses/swot/find-near-duplicates.ts';
