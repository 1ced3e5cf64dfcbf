import type { Results } from './analyses/index.ts';
import { analyze } from './analyses/index.ts';
import { sortDiagnostics } from './diagnostics/sort-diagnostics.ts';
import { decodeText } from './document/decode-text.ts';
import type { Document } from './document/document.ts';
import { maximumBytes } from './document/limits.ts';
import { parseDocument } from './document/parse-document.ts';
import type { Source } from './document/source.ts';
import { tooLarge } from './document/too-large.ts';
import type { Report } from './report/report.ts';
import type { WantedSections } from './report/write-report.ts';
import { writeReport } from './report/write-report.ts';
import { checkStudy } from './study/check-study.ts';
import type { Study } from './study/study.ts';
import type { Settled } from './suppression/suppress.ts';
import { suppress, unsettled } from './suppression/suppress.ts';
import type { Language } from './texts/language.ts';

/*
 * The pipeline: text → document → study → results → report → rendered. Each step is a folder of src/, and each function
 * here takes what the one before gave. Files, terminal and exit status are the business of cli/.
 */

/** The most bytes that a study may have: what reads files stops there. */
export const studySizeLimit = maximumBytes;

/** What became of one text: a study, unless something in it is an error. */
export interface Checked extends Settled {
  readonly source: Source | undefined;
  readonly document: Document | undefined;
  readonly study: Study | undefined;
}

const nothing = { source: undefined, document: undefined, study: undefined, suppressed: [] };

/** Bytes → text → document → study, with everything that was found on the way. */
export function check(name: string, bytes: Uint8Array): Checked {
  const decoded = decodeText(name, bytes);
  if (decoded.source === undefined || decoded.diagnostics.length > 0) return { ...nothing, ...decoded };
  const { source } = decoded;
  const { document, diagnostics } = parseDocument(source);
  if (document === undefined) return { ...nothing, source, ...suppress(source, diagnostics, 'errors') };
  const { study, diagnostics: found } = checkStudy(document, diagnostics);
  return { source, document, study, ...suppress(source, found, study === undefined ? 'errors' : 'checked') };
}

/** What is said of a text that is too large to be read: `size` in bytes. */
export function refuseTooLarge(size: number): Checked {
  return { ...nothing, diagnostics: [tooLarge(size)] };
}

/** A study with its results and its report in one language. */
export interface Analyzed extends Settled {
  readonly study: Study;
  readonly results: Results;
  readonly report: Report;
}

/** Which report is wanted: the study's own language and all sections, unless it says otherwise. */
export interface Wanted {
  readonly language?: Language | undefined;
  readonly sections?: WantedSections;
}

/**
 * Study → results → report.
 *
 * @param checked what checking found, to be told together with what the analyses find; undefined for theirs alone
 */
export function analyzeStudy(study: Study, checked: Checked | undefined, { language, sections }: Wanted): Analyzed {
  const results = analyze(study);
  const found = sortDiagnostics([...(checked === undefined ? [] : unsettled(checked)), ...results.diagnostics]);
  return {
    study,
    results,
    report: writeReport(study, results, language ?? study.language, sections),
    ...(checked?.source === undefined ? { diagnostics: found, suppressed: [] } : suppress(checked.source, found, 'analysed')),
  };
}

export { chartIds } from './charts/chart-spec.ts';
export type { WantedSections } from './report/write-report.ts';
export { loadRenderers, toData, toHtml, toMarkdown, toPictures, toWord } from './render-report.ts';
export { usualStyle } from './render/house-style.ts';
export { rasterizer } from './render/word/rasterizer.ts';
export { withAdvice } from './advise-study.ts';
export { figuresOf, possibleFigures } from './explain-study.ts';
export { explanationData } from './analyses/explanation-data.ts';
export { draftAgreement } from './draft-agreement.ts';
export { draftCouncilPaper } from './draft-council-paper.ts';
export { draftPlan } from './draft-plan.ts';
export { paperFormats, renderPaper } from './render-paper.ts';
export { addressOf } from './document/address-of.ts';
export { parseDocument } from './document/parse-document.ts';
export { applyEdits } from './document/edit/apply-edits.ts';
export { findNearDuplicates } from './analyses/swot/find-near-duplicates.ts';
