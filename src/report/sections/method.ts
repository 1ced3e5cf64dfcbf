import type { ReportContext } from '../context.ts';
import type { Block } from '../nodes.ts';
import { bullets, heading } from '../nodes.ts';

/** The formulas that the report's numbers come from: only those that this study used. */
export function method({ results, texts, study }: ReportContext): Block[] {
  const compared = results.benchmarks.filter(({ gap }) => gap !== undefined);
  const { method: words } = texts;
  const statistic = [...study.benchmarks.values()].some(({ of }) => of.kind === 'statistic');
  const sentences = [
    ...(compared.length > 0 ? [words.gap, words.formulas, words.group] : []),
    ...(compared.some(({ gap }) => gap !== undefined && gap.steps.length > 0) ? [words.comparable] : []),
    ...(statistic ? [words.statistic] : []),
    ...(results.claims.length > 0 ? [words.claims] : []),
    ...(compared.length > 0 ? [words.gapIsNoGain] : []),
  ];
  return sentences.length === 0 ? [] : [heading(2, texts.headings.method), bullets(sentences)];
}
