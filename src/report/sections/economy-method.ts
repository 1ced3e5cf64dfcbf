import { correlationFigure, intervalLevel, noiseFigure, settingFigure } from '../assumed-figures.ts';
import type { ReportContext } from '../context.ts';
import { figureText } from '../figure-text.ts';
import type { Inline, Sentence } from '../nodes.ts';

/** The methods behind noise, scale and money: only those that this study used. */
export function economyMethod(context: ReportContext): Sentence[] {
  const { results, texts, study } = context;
  const { method: words } = texts;
  const { topDown, services, sharing } = results.economy;
  const used = (holds: boolean, ...sentences: readonly Sentence[]): readonly Sentence[] => (holds ? sentences : []);
  const finances = [...services, ...(topDown === undefined ? [] : [topDown])];
  const figures = [...results.figures.values()];
  const estimated = figures.some(({ origin }) => origin.kind === 'stated' && origin.estimate);
  const researched = services.filter(({ gainKind }) => gainKind === 'prior').length;
  const rate = settingFigure('discountRate', study.discountRate.value, 'share');
  return [
    ...used(results.benchmarks.some(({ noise }) => noise !== undefined), words.noise<Inline>(figureText(context, noiseFigure, 'stated'))),
    ...used(results.scale !== undefined, words.scale<Inline>(figureText(context, intervalLevel, 'stated'))),
    ...used(topDown !== undefined, words.topDown),
    ...used(services.some(({ gain }) => gain !== undefined), words.serviceGain),
    ...used(finances.some(({ npv, affordableCost }) => npv !== undefined || affordableCost !== undefined), words.time<Inline>(figureText(context, rate, 'stated'))),
    ...used(finances.some(({ npv, affordableCost }) => npv === undefined && affordableCost !== undefined), words.affordable),
    ...used(topDown?.breakEvenRealisation !== undefined, words.breakEven),
    ...used(services.some(({ breakEvenRealisation }) => breakEvenRealisation !== undefined), words.serviceBreakEven),
    ...used(finances.some(({ paybackYear }) => paybackYear !== undefined), words.payback),
    ...used(sharing !== undefined, words.sharing),
    ...used(estimated, words.triangular),
    ...used(estimated || researched > 0 || topDown?.prior !== undefined, words.pert),
    ...used(figures.some(({ origin }) => origin.kind === 'simulated'), simulation(context)),
    ...used(researched > 1, words.correlation<Inline>(figureText(context, correlationFigure))),
    ...used(results.economy.mostInformative.length > 0, words.sensitivity),
  ];
}

function simulation(context: ReportContext): Sentence {
  const { draws, seed } = context.study.analysis;
  return context.texts.method.simulation<Inline>({
    draws: figureText(context, settingFigure('draws', draws, 'count')),
    seed: figureText(context, settingFigure('seed', seed, 'year')),
  });
}
