import type { Table } from 'mdast';
import type { Figure } from '../../figures/figure.ts';
import type { Compared } from '../compared.ts';
import type { ReportContext } from '../context.ts';
import { benchmarkName } from '../context.ts';
import { figureText } from '../figure-text.ts';
import type { Sentence } from '../nodes.ts';
import { table } from '../nodes.ts';

/** A column a benchmark, so that the table stays narrow with one and readable with several. */
export function gapOverview(context: ReportContext, own: Figure, compared: readonly Compared[]): Table {
  const { texts, group } = context;
  const { table: labels } = texts.answer;
  const names = compared.map(({ id }) => benchmarkName(context, id).name);
  const [only, ...more] = compared;
  const single = only === undefined || more.length > 0 ? undefined : benchmarkName(context, only.id);
  const row = (label: string, figure: (benchmark: Compared) => Figure | undefined): Sentence[] => [
    label,
    ...compared.map((benchmark): Sentence => {
      const found = figure(benchmark);
      return found === undefined ? '–' : [figureText(context, found)];
    }),
  ];
  return table(`l${'r'.repeat(names.length)}`, [
    [labels.title, ...(single === undefined ? names : [labels.comparedWith(single)])],
    row(labels.own(group), () => own),
    row(labels.other(single), ({ cost }) => cost),
    row(labels.gap, ({ gap }) => gap.perInhabitant),
    row(labels.ofOwn(group), ({ gap }) => gap.shareOfOwn),
    row(labels.ofBenchmark(single), ({ gap }) => gap.shareOfBenchmark),
    row(labels.total, ({ gap }) => gap.total),
    ...(compared.some(({ gap }) => gap.steps.length > 0) ? [row(labels.comparable, ({ gap }) => gap.comparableTotal)] : []),
  ]);
}
