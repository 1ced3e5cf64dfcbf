import type { Sensitivity } from '../../analyses/economy/economy.ts';
import type { Figure } from '../../figures/figure.ts';
import { capital } from '../../texts/phrase.ts';
import type { AmountScale } from '../../texts/sections/amount-scale.ts';
import { pictured } from '../charts/pictured.ts';
import { tornadoChart } from '../charts/tornado-chart.ts';
import type { ReportContext } from '../context.ts';
import { figureName } from '../figure-name.ts';
import { figureText } from '../figure-text.ts';
import { illustrated } from '../illustrated.ts';
import { inputKind } from '../input-kind.ts';
import type { Block, Inline, Sentence } from '../nodes.ts';
import { bullets, heading, paragraph, strong, table, text } from '../nodes.ts';
import { packageScale } from '../package-scale.ts';
import { amountScale, amountText } from '../table-amounts.ts';

/** An input that moves the result by less than this share of what the first does says nothing to a reader. */
const leastShare = 0.01;

/** With two tables each is cut to so many rows. */
const mostRowsOfTwo = 5;

/** What each uncertain input does to the result of all services and of the benchmark programme; then what to measure. */
export function sensitivity(context: ReportContext): Block[] {
  const { results, texts, study } = context;
  const { package: together, topDown, mostInformative } = results.economy;
  const ofServices = worthTelling(together?.sensitivity ?? []);
  const ofTopDown = worthTelling(topDown?.sensitivity ?? []);
  const isBoth = ofServices.length > 0 && ofTopDown.length > 0;
  const tables = [ofServices, ofTopDown].filter(({ length }) => length > 0).map((all) => (isBoth ? all.slice(0, mostRowsOfTwo) : all));
  const [first = [], second] = tables;
  if (first.length === 0) return [];
  const { sensitivity: words } = texts;
  const costsStated = topDown?.npv !== undefined;
  const of = ofServices.length > 0 ? 'package' : costsStated ? 'topDown' : 'topDownGain';
  // One programme has its amounts in one scale wherever they are shown.
  const scaleFor = (shown: readonly Sensitivity[]): AmountScale => (shown === first && of === 'package' ? packageScale(context) : ownScale(shown));
  const scaleOf = (shown: readonly Sensitivity[]): string => texts.serviceEconomy.scale(scaleFor(shown), study.currency);
  const measured = mostInformative.filter(({ input }) => first.some((each) => each.input.id === input.id));
  const dashed = tables.flat().some(({ correlation }) => correlation === undefined || !isToldFromNone(correlation));
  return [
    heading(2, texts.headings.sensitivity),
    paragraph(words.lead[of](scaleOf(first))),
    ...pictured(tornadoChart(context, { of, shown: first, scale: scaleFor(first) })),
    tornado(context, first, scaleFor(first)),
    ...(of === 'package' && isNotTheMean(context, first, together?.npv) ? [paragraph(words.notTheMean)] : []),
    ...(second === undefined ? [] : [paragraph(words.alsoTopDown({ scale: scaleOf(second), costsStated })), tornado(context, second, scaleFor(second))]),
    paragraph(words.correlation, ...(dashed ? [words.noCorrelation] : [])),
    ...(measured.length === 0 ? [] : measure(context, measured, isBoth)),
  ];
}

function worthTelling(all: readonly Sensitivity[]): readonly Sensitivity[] {
  return all.filter((each) => width(each) >= leastShare * Math.max(...all.map(width)) && width(each) > 0);
}

function ownScale(shown: readonly Sensitivity[]): AmountScale {
  return amountScale(shown.flatMap(({ low, high }) => [low, high]));
}

/** Told by what is printed: nobody sees a smaller difference. */
function isNotTheMean(context: ReportContext, [first]: readonly Sensitivity[], mean: Figure | undefined): boolean {
  if (first === undefined || mean === undefined) return false;
  const scale = packageScale(context);
  const printed = (value: number): string => amountText(context, { ...mean, value }, scale, new Map()).value;
  return printed(first.base) !== printed(mean.value);
}

function tornado(context: ReportContext, shown: readonly Sensitivity[], scale: AmountScale): Block {
  const { table: labels } = context.texts.sensitivity;
  return table('lrrrrr', [
    [labels.input, labels.low, labels.high, labels.resultLow, labels.resultHigh, labels.correlation],
    ...shown.map((each): Sentence[] => [
      `${capital(figureName(context, each.input.id))}${illustrated(context, [each.input])}`,
      [inputText(context, each.input, each.inputLow)],
      [inputText(context, each.input, each.inputHigh)],
      [amountText(context, each.low, scale, context.printed)],
      [amountText(context, each.high, scale, context.printed)],
      correlationText(context, each.correlation),
    ]),
  ]);
}

/** One decimal is what a rank correlation of a thousand draws can bear. */
function correlationText(context: ReportContext, correlation: Figure | undefined): Sentence {
  if (correlation === undefined || !isToldFromNone(correlation)) return '–';
  return [figureText(context, { ...correlation, unit: 'coefficient' }, 'tenths')];
}

function isToldFromNone({ value, origin }: Figure): boolean {
  return origin.kind !== 'simulated' || Math.abs(value) >= origin.error.mean;
}

function width({ low, high }: Sensitivity): number {
  return Math.abs(high.value - low.value);
}

function inputText(context: ReportContext, figure: Figure, value: number): Inline {
  return figureText({ ...context, printed: new Map() }, { ...figure, value, unit: readableUnit(context, figure) });
}

/** An adjustment is a plain value to the analysis; a reader knows it as a share or as an amount. */
function readableUnit({ study }: ReportContext, { id, unit }: Figure): Figure['unit'] {
  if (id.endsWith('.adjust.influenceable')) return 'share';
  return id.endsWith('.adjust.boundary') ? `${study.currency}/inhabitant` : unit;
}

function measure(context: ReportContext, inputs: readonly Sensitivity[], ofServices: boolean): Block[] {
  const { sensitivity: words } = context.texts;
  return [
    heading(3, words.measureHeading),
    paragraph(words.measureLead({ one: inputs.length === 1, ofServices })),
    bullets(inputs.map(({ input }): Sentence => [strong(`${capital(figureName(context, input.id))}.`), text(` ${words.measure[inputKind(input)]}`)])),
  ];
}
