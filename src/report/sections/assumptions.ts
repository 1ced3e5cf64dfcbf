import type { Figure } from '../../figures/figure.ts';
import { deflators } from '../../generated/deflators.ts';
import type { ReportContext } from '../context.ts';
import { figureName } from '../figure-name.ts';
import { figureText } from '../figure-text.ts';
import type { Block, Inline, Sentence } from '../nodes.ts';
import { capital } from '../../texts/phrase.ts';
import { bullets, heading, paragraph } from '../nodes.ts';

/** Everything that the numbers rest on without the study having stated it, and what was stated with a reservation. */
export function assumptions(context: ReportContext): Block[] {
  const { texts } = context;
  const sentences = [
    ...noPriceYear(context),
    ...groupCost(context),
    ...priceLevels(context),
    ...notConverted(context),
    ...estimates(context),
    ...illustrations(context),
    ...tolerance(context),
  ];
  return [
    heading(2, texts.headings.assumptions),
    ...(sentences.length === 0
      ? [paragraph(texts.assumptions.none)]
      : [paragraph(texts.assumptions.lead), bullets(sentences)]),
  ];
}

function noPriceYear({ study, texts }: ReportContext): Sentence[] {
  return study.priceYear === undefined ? [texts.assumptions.noPriceYear] : [];
}

function groupCost({ results, texts, group }: ReportContext): Sentence[] {
  const { cost } = results.group;
  if (cost === undefined) return [];
  const ofMembers = cost.origin.kind === 'derived' && cost.origin.formula === 'weighted-mean';
  return !ofMembers ? [texts.assumptions.groupCost({ group: group.name })] : [];
}

function priceLevels(context: ReportContext): Sentence[] {
  return figures(context, 'priceLevel.').map((figure): Sentence => {
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
      ...(verified === 'to-be-verified' ? [words.toBeVerified] : []),
      ...(estimated.length === 0 ? [] : [words.estimatedYears(list(estimated))]),
    ];
  });
}

function notConverted(context: ReportContext): Sentence[] {
  const { priceYear } = context.study;
  if (priceYear === undefined) return [];
  return stated(context).flatMap((figure) => {
    const { origin, unit } = figure;
    const year = origin.kind === 'stated' ? origin.year : undefined;
    const converted = figure.id.endsWith('.stated');
    if (year === undefined || year === priceYear || converted || unit === 'inhabitants' || unit === 'share') return [];
    return [context.texts.assumptions.notConverted({ name: capital(figureName(context, figure.id)), year, priceYear })];
  });
}

function estimates(context: ReportContext): Sentence[] {
  return stated(context)
    .filter(({ origin }) => origin.kind === 'stated' && origin.estimate)
    .map(({ id }) => context.texts.assumptions.threePoint({ name: capital(figureName(context, id)) }));
}

function illustrations(context: ReportContext): Sentence[] {
  return stated(context)
    .filter(({ illustration }) => illustration)
    .map(({ id }) => context.texts.assumptions.illustration({ name: capital(figureName(context, id)) }));
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
