import type { TopDownResult } from '../../analyses/economy/economy.ts';
import type { Figure } from '../../figures/figure.ts';
import type { ReportContext } from '../context.ts';
import { benchmarkName } from '../context.ts';
import { figureText } from '../figure-text.ts';
import { footnotes } from '../footnotes.ts';
import { illustrated } from '../illustrated.ts';
import { percentileText } from '../interval-text.ts';
import { moneyText } from '../money-text.ts';
import type { Block, Inline, Sentence } from '../nodes.ts';
import { bullets, code, heading, paragraph, table, text } from '../nodes.ts';
import { rampText } from '../ramp-text.ts';
import { research } from '../research.ts';
import { sharePercentile, shareText } from '../share-text.ts';
import { simulationError } from '../simulation-error.ts';
import { cashFlow } from './cash-flow.ts';
import { realisationPriorTable } from './realisation-prior-table.ts';

const percentiles = ['p10', 'p50', 'p90'] as const;

/** What the gap to a benchmark may be worth: how it is found, with its spread, and what speaks against it. */
export function topDown(context: ReportContext): Block[] {
  const { topDown: found } = context.results.economy;
  if (found === undefined) return [];
  const { texts } = context;
  const { topDown: words } = texts;
  return [
    heading(2, texts.headings.topDown),
    ...basis(context, found),
    ...costs(context),
    amounts(context, found),
    ...readings(context, found),
    ...flow(context, found),
    ...realisationPriorTable(context, found),
    paragraph(rampText(context, context.study.topDown)),
    ...simulationError(context, found.gain, found.npv ?? found.affordableCost),
    paragraph(words.evidenceLead),
    bullets(evidence(context)),
  ];
}

function basis(context: ReportContext, { benchmark, phi, prior, realisation }: TopDownResult): Block[] {
  const { results, texts, study } = context;
  const { topDown: words } = texts;
  const gap = results.benchmarks.find(({ id }) => id === benchmark)?.gap;
  if (gap === undefined) return [];
  const about = { benchmark: benchmarkName(context, benchmark).name, gap: figureText(context, gap.comparableTotal) };
  const all: Figure = { id: 'topDown.phi', value: 1, unit: 'share', origin: { kind: 'assumed', reference: 'default' }, illustration: false };
  const share = shareText(context, phi ?? all);
  return [
    paragraph(words.formula<Inline>(about), words.phi<Inline>({ share, stated: study.topDown.phi !== undefined })),
    paragraph(
      words.realisation(prior ?? 'own'),
      ...footnotes([realisation]).map((each): Sentence => [each]),
    ),
  ];
}

/** The costs as stated, with their sources; where the study states none, what to add. */
function costs(context: ReportContext): Block[] {
  const { figures } = context.results;
  const [once, yearly] = [figures.get('topDown.transition'), figures.get('topDown.coordination')];
  if (once === undefined && yearly === undefined) {
    const keys = { transition: code('transition'), coordination: code('coordination'), topDown: code('topDown') };
    return [paragraph(context.texts.topDown.noCosts<Inline>(keys))];
  }
  const before = figures.get('topDown.transition.beforeBias');
  const shown = (figure: Figure | undefined): Inline[] | undefined =>
    figure === undefined ? undefined : [moneyText(context, figure), text(illustrated(context, [figure])), ...footnotes([figure])];
  return [
    paragraph(
      context.texts.topDown.costs<Inline>({
        once: shown(once),
        before: before === undefined ? undefined : figureText(context, before, 'stated'),
        yearly: shown(yearly),
      }),
    ),
  ];
}

/** Mean and percentiles of all that is uncertain; the cost has a mean alone. */
function amounts(context: ReportContext, { realisation, gain, affordableCost, cost, npv }: TopDownResult): Block {
  const { table: labels } = context.texts.topDown;
  const unit = labels.unit[context.study.currency];
  const marked = (label: string, figure: Figure): Sentence => label + illustrated(context, [figure]);
  const money = (label: string, figure: Figure | undefined): Sentence[][] =>
    figure === undefined
      ? []
      : [
          [
            marked(label, figure),
            [figureText(context, figure, 'millions')],
            // A figure that has a mean alone lacks no percentile.
            ...percentiles.map((each): Sentence => (figure.quantiles === undefined ? '' : orDash(percentileText(context, figure, each, 'millions')))),
          ],
        ];
  return table('lrrrr', [
    [labels.what, labels.mean, ...percentiles.map((each) => labels.percentile[each])],
    [
      marked(labels.realised, realisation),
      [shareText(context, realisation)],
      ...percentiles.map((each): Sentence => (realisation.quantiles === undefined ? '' : orDash(sharePercentile(context, realisation, each)))),
    ],
    ...money(labels.gain(unit), gain),
    ...money(labels.presentGain(unit), affordableCost),
    ...money(labels.presentCost(unit), cost),
    ...money(labels.npv(unit), npv),
  ]);
}

/** Of the services together where they have a cost and a gain: two courses of money would be taken for one. */
function flow(context: ReportContext, { cashFlow: net, paybackYear }: TopDownResult): Block[] {
  if (net === undefined || context.results.economy.package !== undefined) return [];
  return cashFlow(context, { of: 'topDown', net, scale: 'millions', paybackYear });
}

function orDash(found: Inline | undefined): Sentence {
  return found === undefined ? '–' : [found];
}

/** How the table is to be read. */
function readings(context: ReportContext, { gain, npv, affordableCost, probabilityPositive }: TopDownResult): Block[] {
  const { topDown: words } = context.texts;
  const lacks = [gain, npv, affordableCost].some((figure) => figure?.quantiles !== undefined && percentiles.some((each) => figure.quantiles?.[each] === undefined));
  const sentences: Sentence[] = [words.howToRead, ...(lacks ? [` ${words.absentPercentile}`] : [])];
  if (probabilityPositive === undefined) return [paragraph(...sentences)];
  const probability = figureText(context, probabilityPositive, 'rough');
  return [paragraph(...sentences), paragraph(words.probabilityPositive<Inline>({ probability }))];
}

function evidence({ texts }: ReportContext): Sentence[] {
  const { evidence: words } = texts.topDown;
  return [
    [words.sharedOffices, research('elston-dixon-2020')],
    [words.casework, research('elston-bel-wang-2025')],
    [words.spending, research('allers-de-greef-2018')],
    [words.mergers, research('blom-hansen-2014')],
    [words.scale, research('bikker-van-der-linde-2016')],
  ];
}
