import type { Paragraph } from 'mdast';
import type { TopDownResult } from '../../analyses/economy/economy.ts';
import type { Figure } from '../../figures/figure.ts';
import { sharedSupport } from '../../study/shared-support.ts';
import { affordable } from '../affordable.ts';
import { settingFigure } from '../assumed-figures.ts';
import { cheaperBenchmark, hasGap } from '../compared.ts';
import type { ReportContext } from '../context.ts';
import { benchmarkName } from '../context.ts';
import { effectComesTooLate } from '../comes-too-late.ts';
import { figureText } from '../figure-text.ts';
import { inBrackets } from '../in-brackets.ts';
import { moneyText } from '../money-text.ts';
import type { Inline, Sentence } from '../nodes.ts';
import { paragraph, strong } from '../nodes.ts';
import { shareText } from '../share-text.ts';
import { yearsText } from '../years-text.ts';

/** What is said where something is not stated or not computed. */
export interface GapWorthWords {
  /** Where the cost of getting there is not stated. */
  readonly noCost: string;
  /** Why nothing is computed of a gap that is there, if that is to be said. */
  readonly noGain: readonly Sentence[];
}

/** What the gap is not, what share of it evidence lets one expect, and what that is worth or may cost. */
export function gapWorth(context: ReportContext, said: GapWorthWords): Paragraph[] {
  const { results, texts, group } = context;
  const cheaper = cheaperBenchmark(context);
  if (cheaper === undefined) return [];
  const alone = results.benchmarks.filter(hasGap).length === 1 && cheaper.gap.steps.length === 0;
  const total: Inline | undefined = alone ? undefined : figureText(context, cheaper.gap.comparableTotal);
  const why = texts.answer.ceilingWhy<Inline>({ group, benchmark: benchmarkName(context, cheaper.id), total });
  const { topDown } = results.economy;
  return [
    paragraph([strong(texts.answer.ceiling)], why, ...(topDown === undefined ? said.noGain : realised(context, topDown))),
    ...(topDown === undefined ? [] : [paragraph(...money(context, topDown, said.noCost))]),
  ];
}

function realised(context: ReportContext, { prior, realisation, phi, gain }: TopDownResult): Sentence[] {
  const { inAnswer: words } = context.texts.topDown;
  const share = words.realised<Inline>({ kind: prior ?? 'own', share: shareText(context, realisation), interval: inBrackets(context, realisation) });
  const about = { gain: moneyText(context, gain), interval: inBrackets(context, gain) };
  const low = gain.quantiles?.p10;
  const cap = phi === undefined || phi.value >= 1 ? [] : [words.cap<Inline>({ shared: shareText(context, phi), roughly: phi.origin.kind === 'stated' && phi.origin.estimate })];
  return [share, ...cap, isAboveZero(gain) ? words.gain<Inline>({ ...about, mayBeLoss: low !== undefined && low < 0 }) : words.noGain<Inline>(about)];
}

/** A mean that another seed could put below zero is none. */
function isAboveZero({ value, origin }: Figure): boolean {
  return value > (origin.kind === 'simulated' ? origin.error.mean : 0);
}

function money(context: ReportContext, topDown: TopDownResult, noCost: string): Sentence[] {
  const { study, texts } = context;
  const { inAnswer: words } = texts.topDown;
  const years = yearsText(context);
  if (topDown.npv === undefined) {
    const { affordableCost } = topDown;
    if (effectComesTooLate(study, study.topDown)) return [noCost, ' ', words.tooLate<Inline>({ years })];
    return [noCost, affordable(context, affordableCost !== undefined && isAboveZero(affordableCost) ? affordableCost : undefined)];
  }
  const { npv } = topDown;
  const value = words.npv<Inline>({ npv: moneyText(context, npv), years, interval: inBrackets(context, npv) });
  // Without it nothing that is realised counts: all of it comes after the last year.
  if (topDown.breakEvenRealisation === undefined) return [words.tooLate<Inline>({ years: yearsText(context) }), value];
  return [...breakEven(context, topDown), value, ...payback(context, topDown)];
}

function breakEven(context: ReportContext, { breakEvenRealisation, aboveBreakEven, isOutOfReach, phi }: TopDownResult): Sentence[] {
  if (breakEvenRealisation === undefined) return [];
  const { inAnswer: words } = context.texts.topDown;
  const needed = words.breakEven<Inline>({ share: shareText(context, breakEvenRealisation) });
  if (isOutOfReach) return [needed, words.outOfReach({ capped: phi !== undefined && phi.value < 1 })];
  const rough = (figure: Figure | undefined): Inline[] => (figure === undefined ? [] : [figureText(context, figure, 'rough')]);
  const [shared] = rough(aboveBreakEven.get('shared-administration'));
  const [sceptical] = rough(aboveBreakEven.get('sceptical'));
  const [merger] = rough(aboveBreakEven.get('merger'));
  if (shared === undefined || sceptical === undefined || merger === undefined) return [needed];
  return [needed, words.probabilities<Inline>({ shared, sceptical, merger })];
}

function payback(context: ReportContext, { paybackYear, cost }: TopDownResult): Sentence[] {
  const { inAnswer: words } = context.texts.topDown;
  if (paybackYear !== undefined) return [words.payback<Inline>({ year: figureText(context, paybackYear) })];
  const { firstYear, years } = context.study.horizon;
  if (firstYear === undefined || cost === undefined || cost.value <= 0) return [];
  const last = settingFigure('lastYear', firstYear + years - 1, 'year');
  return [words.noPayback<Inline>({ year: figureText(context, last) })];
}

/** The cooperation by which part of a gap has been taken already, so that nothing is computed of it; undefined where that is not why. */
export function sharedAlready({ study, texts }: ReportContext): string | undefined {
  const support = sharedSupport(study);
  return study.topDown.stated || support.length === 0 ? undefined : texts.list(support.map(({ title }) => title));
}
