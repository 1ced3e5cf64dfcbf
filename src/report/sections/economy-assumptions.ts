import { defaultRamp } from '../../knowledge/judgements.ts';
import type { Figure } from '../../figures/figure.ts';
import { correlationFigure, noiseFigure, settingFigure } from '../assumed-figures.ts';
import type { ReportContext } from '../context.ts';
import { benchmarkName } from '../context.ts';
import { namesOf } from '../figure-list.ts';
import { figureText } from '../figure-text.ts';
import type { Inline, Sentence } from '../nodes.ts';
import { forecastAudit, realisedShareOfForecasts } from '../realised-share.ts';
import { research } from '../research.ts';
import { serviceTitle } from '../service-title.ts';
import { shareText } from '../share-text.ts';
import { yearsText } from '../years-text.ts';

/** The circular's rate is for so many years; after them it has lower ones. */
const yearsOfRate = 40;

/** What holds unless the study says otherwise. */
const defaults = { draws: 10_000, seed: 1 };

/** What the money rests on without the study having stated it: only what mattered for this study. */
export function economyAssumptions(context: ReportContext): Sentence[] {
  const { results } = context;
  const { topDown, services } = results.economy;
  const counted = topDown !== undefined || services.length > 0;
  return [
    ...noise(context),
    ...(counted ? time(context) : []),
    ...benchmarkProgramme(context),
    ...ramp(context),
    ...transitions(context),
    ...serviceGains(context),
    ...simulation(context),
  ];
}

function noise(context: ReportContext): Sentence[] {
  if (context.results.benchmarks.every((benchmark) => benchmark.noise === undefined)) return [];
  return [context.texts.assumptions.noise<Inline>(figureText(context, noiseFigure, 'stated'))];
}

function time(context: ReportContext): Sentence[] {
  const { horizon, discountRate, decisionDate } = context.study;
  const { assumptions: words } = context.texts;
  const { firstYear } = horizon;
  const rate = settingFigure('discountRate', discountRate.value, 'share');
  const years = horizon.yearsStated ? [] : [words.years<Inline>(yearsText(context))];
  const after = horizon.years > yearsOfRate ? [words.longHorizon] : [];
  const discount = discountRate.stated ? [] : [[...words.discountRate<Inline>(figureText(context, rate, 'stated')), ...after]];
  if (firstYear === undefined) return [...years, words.noFirstYear, ...discount];
  const year = figureText(context, settingFigure('firstYear', firstYear, 'year'));
  const from = decisionDate !== undefined ? 'decision' : startYears(context).includes(firstYear) ? 'start' : 'price-year';
  const first = horizon.firstYearStated ? [] : [words.firstYear<Inline>({ year, from })];
  return [...years, ...first, ...discount];
}

/** The years in which the study says that something starts. */
function startYears({ study }: ReportContext): number[] {
  const services = [...study.services.values()].flatMap(({ economy }) => [
    economy.transition.year ?? [],
    ...(economy.gain?.kind === 'positions' ? economy.gain.positions.flatMap(({ year }) => year ?? []) : []),
  ]);
  return [study.topDown.transition.year ?? [], ...services].flat();
}

function benchmarkProgramme(context: ReportContext): Sentence[] {
  const { study, results, texts } = context;
  const { assumptions: words } = texts;
  const { topDown: found } = results.economy;
  if (found === undefined) return [];
  const { benchmark, realisation, phi } = study.topDown;
  return [
    ...(benchmark === undefined && results.benchmarks.length > 1 ? [words.benchmark(benchmarkName(context, found.benchmark).name)] : []),
    ...(realisation.kind === 'prior' && !realisation.stated ? [words.realisation<Inline>(shareText(context, found.realisation))] : []),
    ...(phi === undefined ? [words.phi] : []),
  ];
}

/** Positions are free from their year on: a ramp is for the other kinds of gain. */
function ramp(context: ReportContext): Sentence[] {
  const { study, results, texts } = context;
  const { topDown, services } = results.economy;
  const byDefault = services.some(({ id, gainKind }) => {
    return gainKind !== undefined && gainKind !== 'positions' && study.services.get(id)?.economy.ramp === undefined;
  });
  if (!byDefault && (topDown === undefined || study.topDown.ramp !== undefined)) return [];
  const shares = defaultRamp.map((share) => [figureText(context, settingFigure('ramp', share, 'share'), 'stated')]);
  return [texts.assumptions.ramp<Inline>(shares)];
}

/** What was added to costs that are paid once, and where nothing was because nothing says what kind of project it is. */
function transitions(context: ReportContext): Sentence[] {
  const { assumptions: words } = context.texts;
  const paidOnce = [...context.results.figures.values()].filter(({ id }) => id.endsWith('.transition'));
  const raised = new Map<number, Figure[]>();
  for (const figure of paidOnce) {
    const factor = biasOf(figure);
    if (factor !== undefined) raised.set(factor.value, [...(raised.get(factor.value) ?? []), figure]);
  }
  const plain = paidOnce.filter((figure) => biasOf(figure) === undefined && figure.quantiles === undefined && figure.value > 0);
  return [
    ...[...raised].map(([value, figures]): Sentence => {
      const factor = figureText(context, settingFigure('optimismBias', value, 'coefficient'));
      return words.optimismBias<Inline>({ names: namesOf(context, figures), factor });
    }),
    ...(plain.length === 0 ? [] : [words.noOptimismBias(namesOf(context, plain))]),
  ];
}

function biasOf({ origin }: Figure): Figure | undefined {
  return origin.kind === 'derived' ? origin.operands.find(({ id }) => id.startsWith('optimismBias.')) : undefined;
}

function serviceGains(context: ReportContext): Sentence[] {
  const { assumptions: words, list } = context.texts;
  const { services } = context.results.economy;
  const researched = services.filter(({ gain, gainKind }) => gainKind === 'prior' && gain !== undefined);
  const isForecast = services.some(({ gainAtRealisedShare }) => gainAtRealisedShare !== undefined);
  const realised = isForecast ? realisedShareOfForecasts() : undefined;
  return [
    ...(realised === undefined ? [] : [[...words.realisedShare<Inline>(figureText(context, realised, 'stated')), research(forecastAudit)]]),
    ...(researched.length === 0 ? [] : [words.catalogueGain(list(researched.map(({ id }) => serviceTitle(context, id))))]),
    ...(researched.length < 2 ? [] : [words.correlation<Inline>(figureText(context, correlationFigure))]),
  ];
}

function simulation(context: ReportContext): Sentence[] {
  const { draws, seed } = context.study.analysis;
  const simulated = [...context.results.figures.values()].some(({ origin }) => origin.kind === 'simulated');
  if (!simulated || draws !== defaults.draws || seed !== defaults.seed) return [];
  const about = {
    draws: figureText(context, settingFigure('draws', draws, 'count')),
    seed: figureText(context, settingFigure('seed', seed, 'year')),
  };
  return [context.texts.assumptions.simulation<Inline>(about)];
}
