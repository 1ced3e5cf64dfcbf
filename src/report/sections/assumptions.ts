import type { Figure } from '../../figures/figure.ts';
import { deflators } from '../../generated/deflators.ts';
import type { ReportContext } from '../context.ts';
import type { Unit } from '../../figures/unit.ts';
import { listed, namesOf } from '../figure-list.ts';
import { figureName } from '../figure-name.ts';
import { figureText } from '../figure-text.ts';
import type { Block, Inline, Sentence } from '../nodes.ts';
import { bullets, heading, paragraph } from '../nodes.ts';
import { economyAssumptions } from './economy-assumptions.ts';
import { priorityAssumptions } from './priority-assumptions.ts';

/** What a year does not make another amount of. */
const notMoney: ReadonlySet<Unit> = new Set(['inhabitants', 'share', 'count', 'positions', 'value', 'points']);

/** Everything that the numbers rest on without the study having stated it, and what was stated with a reservation. */
export function assumptions(context: ReportContext): Block[] {
  const { texts, results } = context;
  const sentences = [
    ...noPriceYear(context),
    ...groupCost(context),
    ...priceLevels(context),
    ...notConverted(context),
    ...estimates(context),
    ...economyAssumptions(context),
    ...priorityAssumptions(context),
    ...illustrations(context),
    ...tolerance(context),
  ];
  const compared = results.benchmarks.some(({ gap }) => gap !== undefined);
  if (sentences.length === 0) return compared ? [heading(2, texts.headings.assumptions), paragraph(texts.assumptions.none)] : [];
  return [heading(2, texts.headings.assumptions), paragraph(texts.assumptions.lead), bullets(sentences)];
}

/** The front page says that there is no price year; here it matters only where amounts are of different years. */
function noPriceYear(context: ReportContext): Sentence[] {
  const years = new Set(stated(context).flatMap(({ origin, unit }) => (origin.kind === 'stated' && unit !== 'inhabitants' ? (origin.year ?? []) : [])));
  return context.study.priceYear === undefined && years.size > 1 ? [context.texts.assumptions.noPriceYear] : [];
}

function groupCost(context: ReportContext): Sentence[] {
  const { results, texts, group } = context;
  const { cost } = results.group;
  if (cost === undefined) return [];
  const { statedCost } = results.group;
  const ofMembers = cost.origin.kind === 'derived' && cost.origin.formula === 'weighted-mean';
  if (!ofMembers) return [texts.assumptions.groupCost({ group: group.name })];
  const agrees = statedCost === undefined || Math.round(statedCost.value) === Math.round(cost.value);
  if (agrees) return [];
  return [texts.assumptions.statedGroupCost<Inline>({ stated: figureText(context, statedCost), used: figureText(context, cost) })];
}

function priceLevels(context: ReportContext): Sentence[] {
  const used = figures(context, 'priceLevel.');
  return used.map((figure, index): Sentence => {
    const [, from, to] = figure.id.split('.').map(Number);
    const reference = figure.origin.kind === 'assumed' ? figure.origin.reference : '';
    const deflator = deflators.find(({ id }) => id === reference);
    const years = { from: from ?? 0, to: to ?? 0, factor: figureText(context, figure) };
    const { assumptions: words, list } = context.texts;
    if (deflator === undefined) return words.ownPriceLevel<Inline>(years);
    const { title, publisher, verified, changes } = deflator;
    const between = changes.filter(({ year }) => year > Math.min(years.from, years.to) && year <= Math.max(years.from, years.to));
    const estimated = between.filter(({ status }) => status === 'estimate').map(({ year }) => String(year));
    return [
      ...words.priceLevel<Inline>({ ...years, title: title[context.language], publisher: publisher[context.language] }),
      // Of several years from one series, the reservation is said with the last.
      ...(verified === 'to-be-verified' && index === used.length - 1 ? [words.toBeVerified] : []),
      ...(estimated.length === 0 ? [] : [words.estimatedYears(list(estimated))]),
    ];
  });
}

/** Figures by year, so that many of one year are one line. */
function notConverted(context: ReportContext): Sentence[] {
  const { priceYear } = context.study;
  if (priceYear === undefined) return [];
  const byYear = new Map<number, string[]>();
  for (const { id, origin, unit } of stated(context)) {
    const year = origin.kind === 'stated' ? origin.year : undefined;
    if (year === undefined || year === priceYear || id.endsWith('.stated') || notMoney.has(unit)) continue;
    byYear.set(year, [...(byYear.get(year) ?? []), figureName(context, id)]);
  }
  return [...byYear].map(([year, names]) => context.texts.assumptions.notConverted({ names: listed(context, names), year, priceYear }));
}

function estimates(context: ReportContext): Sentence[] {
  const found = stated(context).filter(({ origin }) => origin.kind === 'stated' && origin.estimate);
  return found.length === 0 ? [] : [context.texts.assumptions.threePoint(namesOf(context, found))];
}

function illustrations(context: ReportContext): Sentence[] {
  const found = stated(context).filter(({ illustration }) => illustration);
  return found.length === 0 ? [] : [context.texts.assumptions.illustrations(namesOf(context, found))];
}

function tolerance(context: ReportContext): Sentence[] {
  const held = context.results.claims.find(({ claim }) => !claim.toleranceStated);
  if (held === undefined) return [];
  const figure: Figure = {
    id: 'assumption.claimTolerance',
    value: held.claim.tolerance,
    unit: 'share',
    origin: { kind: 'assumed', reference: 'default' },
    illustration: false,
  };
  return [context.texts.assumptions.tolerance<Inline>({ tolerance: figureText(context, figure, 'stated') })];
}

function stated({ results }: ReportContext): Figure[] {
  return [...results.figures.values()].filter(({ origin }) => origin.kind === 'stated');
}

function figures({ results }: ReportContext, prefix: string): Figure[] {
  return [...results.figures.values()].filter(({ id }) => id.startsWith(prefix));
}
