import type { PositionsChange } from '../../analyses/plan/plan.ts';
import { derive } from '../../figures/derive.ts';
import type { Figure } from '../../figures/figure.ts';
import type { ReportContext } from '../context.ts';
import { figureText } from '../figure-text.ts';
import { footnotes } from '../footnotes.ts';
import { illustrated } from '../illustrated.ts';
import type { Block, Inline, Sentence } from '../nodes.ts';
import { paragraph, table, text } from '../nodes.ts';
import { serviceTitle } from '../service-title.ts';

/** Full-time equivalents of one municipality in one service that starts or is prepared. */
export interface ServicePositions extends PositionsChange {
  readonly service: string;
}

/** Every service that starts or is prepared and that the municipality takes part in, stated or not. */
export function positionsOf({ results }: ReportContext, id: string): readonly ServicePositions[] {
  return (results.plan?.preProjects ?? []).flatMap(({ service, positions }) => {
    const own = positions.municipalities.get(id);
    return own === undefined ? [] : [{ service, ...own }];
  });
}

/** A table of the services of which something is stated, and the sums of what is stated for all of these. */
export function municipalityPositions(context: ReportContext, id: string): Block[] {
  const { texts, study } = context;
  const { pages, notStated } = texts.municipalities;
  const { positions: words } = pages;
  const rows = positionsOf(context, id).filter(({ today, after }) => today !== undefined || after !== undefined);
  if (rows.length === 0) return [];
  const cell = (figure: Figure | undefined, missing: string): Sentence =>
    figure === undefined ? missing : [figureText(context, figure, 'bare'), text(illustrated(context, [figure])), ...footnotes([figure])];
  const sum = (figure: Figure | undefined): Sentence => (figure === undefined ? '–' : [figureText(context, figure, 'bare')]);
  const together = sumOf(id, rows);
  return [
    paragraph(words.lead(study.municipalities.get(id)?.name ?? id)),
    table('lrrr', [
      [words.service, words.today, words.after, words.change],
      ...rows.map(({ service, today, after, change }): Sentence[] => [serviceTitle(context, service), cell(today, notStated), cell(after, notStated), sum(change)]),
      ...(rows.length < 2 ? [] : [[words.sum, sum(together.today), sum(together.after), sum(together.change)]]),
    ]),
  ];
}

/** The sums of the services of which both are stated, in a sentence. */
export function positionsInShort(context: ReportContext, id: string): Sentence[] {
  const { texts } = context;
  const rows = positionsOf(context, id).filter(({ change }) => change !== undefined);
  const { today, after } = sumOf(id, rows);
  if (today === undefined || after === undefined) return [];
  const services = `${texts.list(rows.map(({ service }) => serviceTitle(context, service)))}${illustrated(context, [today, after])}`;
  const said = texts.municipalities.pages.positions.short<Inline>({ services, today: figureText(context, today), after: figureText(context, after, 'bare') });
  return [[...said, ...footnotes([today, after])]];
}

/** Positions of the municipality that end in a service, or become free for other work. */
export function freedPositions(context: ReportContext, id: string): Sentence[] {
  const { freed: words } = context.texts.municipalities.pages.positions;
  return (context.results.plan?.preProjects ?? []).flatMap(({ service, goals }) =>
    goals.flatMap(({ of, target }): Sentence[] => {
      if (of.kind !== 'freed' || of.municipality !== id) return [];
      const about = { service: serviceTitle(context, service), positions: figureText(context, target), mark: illustrated(context, [target]) };
      return [[...words[of.isCashable ? 'cashable' : 'released']<Inline>(about), ...footnotes([target])]];
    }),
  );
}

/** What is not stated of one is not stated of all together. */
export function sumOf(id: string, rows: readonly ServicePositions[]): PositionsChange {
  const today = derive(`plan.municipality.${id}.positionsToday`, 'positions', 'sum', rows.map((row) => row.today));
  const after = derive(`plan.municipality.${id}.positionsAfter`, 'positions', 'sum', rows.map((row) => row.after));
  return { today, after, change: derive(`plan.municipality.${id}.positionsChange`, 'positions', 'difference', [after, today]) };
}
