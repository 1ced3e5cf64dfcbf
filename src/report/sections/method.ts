import type { ReportContext } from '../context.ts';
import { figureText } from '../figure-text.ts';
import type { Block, Inline, Sentence } from '../nodes.ts';
import { bullets, heading } from '../nodes.ts';
import { economyMethod } from './economy-method.ts';
import { priorityMethod } from './priority-method.ts';
import { disagreementLimit } from './swot-importance.ts';

/** The formulas that the report's numbers come from: only those that this study used. */
export function method(context: ReportContext): Block[] {
  const { results, texts, study } = context;
  const compared = results.benchmarks.filter(({ gap }) => gap !== undefined);
  const { method: words } = texts;
  const statistic = [...study.benchmarks.values()].some(({ of }) => of.kind === 'statistic' && of.statistic === 'lower-quartile');
  const quadrants = results.swot?.quadrants ?? [];
  const hasItems = quadrants.some(({ items }) => items.length > 0);
  const measured = quadrants.some(({ agreement }) => agreement?.kind === 'measured');
  const sentences: Sentence[] = [
    ...(compared.length > 0 ? [words.gap, words.formulas, words.group] : []),
    ...(compared.some(({ gap }) => gap !== undefined && gap.steps.length > 0) ? [words.comparable] : []),
    ...(statistic ? [words.statistic] : []),
    ...(compared.length > 0 ? [words.gapIsNoGain] : []),
    ...economyMethod(context),
    ...priorityMethod(context),
    ...(results.claims.length > 0 ? [words.claims] : []),
    ...(hasItems ? [words.swot<Inline>({ limit: figureText(context, disagreementLimit) })] : []),
    ...(measured ? [words.agreement] : []),
    ...(results.models.services.some(({ kind }) => kind === 'judged') ? [words.models] : []),
  ];
  return sentences.length === 0 ? [] : [heading(2, texts.headings.method), bullets(sentences)];
}
