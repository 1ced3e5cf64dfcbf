import type { ReportTexts } from '../texts/sections/report-texts.ts';
import type { ReportContext } from './context.ts';
import { benchmarkName } from './context.ts';
import { economyFigureName } from './economy-figure-name.ts';
import { priorityFigureName } from './priority-figure-name.ts';

/** A figure's name for a list, by its id: "the population of Frosta". */
export function figureName(context: ReportContext, id: string): string {
  const { operands } = context.texts.claims;
  const plain = id.replace(/\.(stated|beforeBias)$/, '');
  const named = economyFigureName(context, plain) ?? priorityFigureName(context, plain);
  if (named !== undefined) return named;
  const owner = figureOwner(context, id);
  switch (kindOf(id)) {
    case 'population':
      return operands.population(owner);
    case 'cost':
      return operands.cost(owner);
    case 'gapPerInhabitant':
      return operands.gapPerInhabitant;
    case 'above':
      return operands.above(owner);
    case 'adjustment':
      return adjustmentName(context, id);
    case 'importance':
      return operands.importance(swotText(context, id));
    case 'other':
      return operands.other;
  }
}

/** What a claim is about, by the id of its figure. */
export function claimSubject(context: ReportContext, id: string): string {
  const { subjects } = context.texts.claims;
  const [kind, owner = '', what] = id.split('.');
  if (kind !== 'benchmark') return figureName(context, id);
  const benchmark = benchmarkName(context, owner);
  switch (what) {
    case 'gapTotal':
    case 'gapPerInhabitant':
    case 'comparableGapTotal':
      return subjects[what](benchmark.name);
    case 'gapShareOfOwn':
      return subjects.gapShareOfOwn(context.group);
    case 'gapShareOfBenchmark':
      return subjects.gapShareOfBenchmark(benchmark);
    default:
      return figureName(context, id);
  }
}

/** How a sentence says that this figure would have to be another. */
export function wayFor({ texts }: ReportContext, id: string): ReportTexts['claims']['ways']['other'] {
  const { ways } = texts.claims;
  const kind = kindOf(id);
  return kind === 'population' || kind === 'cost' || kind === 'gapPerInhabitant' ? ways[kind] : ways.other;
}

/** Whose figure it is: a municipality's, the group's, a comparator's or a benchmark's name. */
export function figureOwner(context: ReportContext, id: string): string {
  const { study, group } = context;
  const [kind, second = '', third = '', fourth = ''] = id.split('.');
  if (kind === 'benchmark' && third !== 'gapAbove') return benchmarkName(context, second).name;
  const owner = kind === 'cost' ? third : kind === 'benchmark' ? fourth : second;
  if (owner === 'group') return group.name;
  return (kind === 'comparator' ? study.comparators : study.municipalities).get(owner)?.name ?? owner;
}

function kindOf(id: string): 'population' | 'cost' | 'gapPerInhabitant' | 'above' | 'adjustment' | 'importance' | 'other' {
  const [kind, , third] = id.split('.');
  if (kind === 'population') return 'population';
  if (kind === 'cost' || (kind === 'comparator' && third === 'costPerInhabitant')) return 'cost';
  if (kind === 'swot') return 'importance';
  if (kind !== 'benchmark') return 'other';
  switch (third) {
    case 'costPerInhabitant':
    case 'comparableCostPerInhabitant':
      return 'cost';
    case 'gapPerInhabitant':
    case 'comparableGapPerInhabitant':
      return 'gapPerInhabitant';
    case 'gapAbove':
      return 'above';
    case 'adjust':
      return 'adjustment';
    default:
      return 'other';
  }
}

function swotText({ study }: ReportContext, id: string): string {
  const [, item = ''] = id.split('.');
  const found = [...study.swot.values()].flat().find((candidate) => candidate.id === item);
  return found?.text ?? item;
}

function adjustmentName({ texts }: ReportContext, id: string): string {
  const { steps } = texts.gap;
  const name = id.split('.').at(-1);
  const known = name === 'price' || name === 'need' || name === 'boundary' ? name : 'influenceable';
  const label = steps[known];
  // A label of a table there, a name in a list here.
  return label.charAt(0).toLowerCase() + label.slice(1);
}
