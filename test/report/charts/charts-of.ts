import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { ChartId, ChartSpec } from '../../../src/charts/chart-spec.ts';
import type { Analyzed } from '../../../src/collab.ts';
import { analyzeStudy } from '../../../src/collab.ts';
import type { Language } from '../../../src/texts/language.ts';
import { studyOf } from '../../study-of.ts';

/** A study given as text with its report in one language. */
export function analyzed(text: string, language: Language = 'en'): Analyzed {
  return analyzeStudy(studyOf(text), undefined, { language });
}

/** One chart of a report, of the kind that the test expects. */
export function chartOf<K extends ChartSpec['kind']>({ report }: Analyzed, id: ChartId, kind: K): Extract<ChartSpec, { kind: K }> {
  const chart = report.charts.get(id);
  if (chart?.kind !== kind) throw new Error(`the report has no chart ${id} of the kind ${kind}`);
  return chart as Extract<ChartSpec, { kind: K }>;
}

/** What stands under the pictures of a report. */
export function captionsIn({ report }: Analyzed): string[] {
  const captions: string[] = [];
  visit(report.tree, 'paragraph', (node) => {
    const [image, ...caption] = node.children;
    if (image?.type === 'image' && caption.length > 0) captions.push(caption.map((each) => toString(each)).join(''));
  });
  return captions;
}

/** Every string of a chart, however deep it stands. */
export function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

/** Every number of a chart. */
export function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}
