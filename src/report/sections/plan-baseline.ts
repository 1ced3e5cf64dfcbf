import type { Baseline, PositionsChange, PreProject, Today } from '../../analyses/plan/plan.ts';
import type { Figure } from '../../figures/figure.ts';
import type { ReportContext } from '../context.ts';
import { quotedCriterion } from '../criterion-title.ts';
import { figureText } from '../figure-text.ts';
import { footnotes } from '../footnotes.ts';
import { illustrated } from '../illustrated.ts';
import { municipalityNames } from '../municipality-names.ts';
import type { Block, Sentence } from '../nodes.ts';
import { inline, paragraph, table } from '../nodes.ts';
import { printedPositions } from '../printed-positions.ts';
import { addingUp, amountScale, amountText } from '../table-amounts.ts';
import { placesText } from './plan-benefits.ts';

/** How it is today and where the jobs will sit, municipality by municipality, and what is not known of it. */
export function planBaseline(context: ReportContext, project: PreProject): Block[] {
  const { texts } = context;
  const { baseline: words } = texts.plan;
  const { baseline, positions, participants } = project;
  const unknown = participants.filter((id) => positions.municipalities.get(id)?.after === undefined);
  return [
    ...stated(context, project),
    ...(baseline.missing.length === 0 ? [] : [paragraph(words.missing(missing(context, participants, baseline)))]),
    ...(unknown.length === 0 ? [] : [paragraph(words.positionsUnknown(placesText(context, participants, unknown, 'everywhere')))]),
  ];
}

/** What the same municipalities lack is told together. */
function missing(context: ReportContext, participants: readonly string[], baseline: Baseline): string {
  const { baseline: words } = context.texts.plan;
  const kinds = new Map<string, (keyof Today)[]>();
  for (const each of baseline.missing) {
    if (each.kind === 'criterion') continue;
    const names = placesText(context, participants, each.municipalities, 'everywhere');
    kinds.set(names, [...(kinds.get(names) ?? []), each.kind]);
  }
  return [
    ...[...kinds].map(([names, lacking]) => words.unmeasured({ kinds: lacking, names, list: context.texts.list })),
    ...baseline.missing.flatMap((each) => (each.kind === 'criterion' ? [words.criterion(quotedCriterion(context, each.criterion))] : [])),
  ].join('; ');
}

/** One column of the table: a figure for each participant, and their sum. */
interface Column {
  readonly label: string;
  readonly of: (municipality: string) => Figure | undefined;
  readonly total: Figure | undefined;
  /** Whether it says where its figures are from. */
  readonly isSourced: boolean;
  readonly written: (figure: Figure) => Sentence;
}

/**
 * What is stated of anybody. A column of nothing but gaps is left out, since what is missing is said in words; but where some
 * full-time equivalents are stated, both before and after are shown.
 */
function stated(context: ReportContext, project: PreProject): Block[] {
  const { participants } = project;
  const isStated = ({ of }: Column): boolean => participants.some((id) => of(id) !== undefined);
  const { amounts, jobs, change } = columnsOf(context, project);
  const columns = [...amounts.filter(isStated), ...(jobs.some(isStated) ? jobs : []), ...(isStated(change) ? [change] : [])];
  if (columns.length === 0) return [];
  const { baseline: words } = context.texts.plan;
  const cell = (column: Column, figure: Figure | undefined, isTotal: boolean): Sentence =>
    figure === undefined ? words.notStated : [...inline(column.written(figure)), ...(column.isSourced && !isTotal ? footnotes([figure]) : [])];
  return [
    table(`l${'r'.repeat(columns.length)}`, [
      [words.table.municipality, ...columns.map(({ label }) => label)],
      ...participants.map((id): Sentence[] => [
        `${municipalityNames(context, [id])}${illustrated(context, columns.map(({ of }) => of(id)))}`,
        ...columns.map((column) => cell(column, column.of(id), false)),
      ]),
      [words.sum, ...columns.map((column) => (column.total === undefined ? '–' : cell(column, column.total, true)))],
    ]),
  ];
}

/** Cost and volume, full-time equivalents before and after, and how they change. */
interface Columns {
  readonly amounts: readonly Column[];
  readonly jobs: readonly Column[];
  readonly change: Column;
}

function columnsOf(context: ReportContext, { baseline, positions, participants }: PreProject): Columns {
  const { texts, study } = context;
  const { table: labels } = texts.plan.baseline;
  const today = (id: string): Today | undefined => baseline.municipalities.get(id);
  const costs = participants.flatMap((id) => today(id)?.cost ?? []);
  const total = costs.length === participants.length ? baseline.cost : undefined;
  const scale = amountScale([total, ...costs]);
  const printedCosts = addingUp(costs, scale);
  const cost: Column = {
    label: labels.cost(texts.serviceEconomy.scale(scale, study.currency)),
    of: (id) => today(id)?.cost,
    total,
    isSourced: true,
    written: (figure) => [amountText(context, figure, scale, printedCosts)],
  };
  const volume: Column = {
    label: labels.volume,
    of: (id) => today(id)?.volume,
    total: undefined,
    isSourced: true,
    written: (figure) => [figureText(context, figure)],
  };
  const style = { ...context, printed: printedPositions(positions) };
  const jobs = (when: keyof PositionsChange): Column => ({
    label: labels[when],
    of: (id) => positions.municipalities.get(id)?.[when],
    total: positions.total[when],
    isSourced: when !== 'change',
    written: (figure) => [figureText(style, figure, 'bare')],
  });
  return { amounts: [cost, volume], jobs: [jobs('today'), jobs('after')], change: jobs('change') };
}
