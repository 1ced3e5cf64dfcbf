import type { Results } from '../../../src/analyses/index.ts';
import { analyze } from '../../../src/analyses/index.ts';
import { usualStyle } from '../../../src/render/house-style.ts';
import type { HouseStyle } from '../../../src/render/house-style.ts';
import { renderHtml } from '../../../src/render/html/render-html.ts';
import { reportContext } from '../../../src/report/context.ts';
import { pageOf } from '../../../src/report/page-of.ts';
import type { Report } from '../../../src/report/report.ts';
import { writeReport } from '../../../src/report/write-report.ts';
import type { Study } from '../../../src/study/study.ts';
import type { Language } from '../../../src/texts/language.ts';
import { check } from '../../../src/collab.ts';
import { repositoryFile, studyOf } from '../../study-of.ts';

const analysed = new WeakMap<Study, Results>();

/** A study's report as the page, and the report that it was made of. */
export function htmlOf(study: Study, language: Language, style: HouseStyle = usualStyle): { readonly html: string; readonly report: Report } {
  const results = analysed.get(study) ?? analyze(study);
  analysed.set(study, results);
  const report = { ...writeReport(study, results, language, undefined), page: pageOf(reportContext(study, results, language)) };
  return { html: renderHtml(report, style), report };
}

/** A study of the folder of examples. */
export function exampleStudy(name: string): Study {
  return studyOf(repositoryFile(`examples/${name}/study.yaml`));
}

/** Undefined where the text is no study. */
export function studyIfAny(text: string): Study | undefined {
  return check('study.yaml', new TextEncoder().encode(text)).study;
}
