import type { Figure, SimulatedOrigin, StatedOrigin } from '../../figures/figure.ts';
import { findAssumedRecord } from '../../knowledge/find-assumed-record.ts';
import { visibleText } from '../terminal/visible-text.ts';
import type { ExplainStyle } from './explain-style.ts';
import type { ExplainedStudy } from './explained-study.ts';
import { placeOf } from './explained-study.ts';
import { errorValue, figureValue, operandValue, valueInUnit } from './figure-value.ts';
import type { Piece } from './flow.ts';

/** Over more values than this, a formula is named and not written out: its operands stand below it. */
const mostWritten = 8;

/** A line of an explanation: a sentence that may be wrapped anywhere, or pieces that are never broken. */
export type FoundLine = string | readonly Piece[];

/** Where a figure's value comes from. */
export function howFound(explained: ExplainedStudy, figure: Figure, style: ExplainStyle): readonly FoundLine[] {
  const { texts } = style;
  const { origin } = figure;
  switch (origin.kind) {
    case 'stated':
      return stated(explained, origin, style);
    case 'assumed':
      return assumed(origin.reference, style);
    case 'derived': {
      const values = origin.operands.map((operand) => operandValue(style, operand));
      const { formula } = origin;
      const written = values.length > mostWritten ? texts.ofMany(texts.formulaNames[formula], values.length) : texts.formulas[formula](values);
      return [`= ${written}`];
    }
    case 'analysed':
      return [`= ${texts.methods[origin.method]}`, ...spread(figure, style)];
    case 'simulated':
      return [`= ${texts.methods[origin.method]}`, ...simulated(origin, figure, style)];
    case 'solved':
      return [texts.solved(visibleText(origin.of.id), figureValue(style, origin.target))];
  }
}

function assumed(reference: string, { texts, language }: ExplainStyle): FoundLine[] {
  if (reference === 'default') return [texts.assumedDefault];
  const record = findAssumedRecord(reference);
  return [texts.assumed(visibleText(reference)), ...(record?.kind === 'prior' ? [record.prior.reason[language]] : [])];
}

function stated(explained: ExplainedStudy, origin: StatedOrigin, style: ExplainStyle): FoundLine[] {
  const { texts, chalk } = style;
  const { year, source, estimate, note, span } = origin;
  const pieces: Piece[] = [
    { text: year === undefined ? texts.stated : texts.statedFor(year) },
    { text: placeOf(explained, span), paint: chalk.underline },
    ...(estimate ? [{ text: texts.estimate }] : []),
  ];
  // An illustration is marked beside the value, and nobody is its source.
  if (source === undefined) pieces.push({ text: texts.noSource, paint: chalk.dim });
  else if (source !== 'illustration') pieces.push({ text: texts.source(visibleText(source)) });
  return note === undefined ? [pieces] : [pieces, visibleText(note)];
}

function simulated({ draws, seed, error }: SimulatedOrigin, figure: Figure, style: ExplainStyle): FoundLine[] {
  const { texts, numbers } = style;
  const amount = (value: number): string => errorValue(style, figure, value);
  const errors = [
    texts.error(undefined, amount(error.mean)),
    ...percents.flatMap((percent) => given(error[`p${percent}`], (value) => texts.error(percent, amount(value)))),
  ];
  return [texts.simulated(numbers.whole(draws), numbers.plain(seed)), ...spread(figure, style), errors.map((text) => ({ text }))];
}

const percents = [10, 50, 90] as const;

/** The percentiles of an uncertain figure. */
function spread(figure: Figure, style: ExplainStyle): FoundLine[] {
  const pieces = percents.flatMap((percent) => {
    return given(figure.quantiles?.[`p${percent}`], (value) => ({ text: style.texts.quantile(percent, valueInUnit(style, figure, value)) }));
  });
  return pieces.length === 0 ? [] : [pieces];
}

function given<T>(value: number | undefined, use: (value: number) => T): T[] {
  return value === undefined ? [] : [use(value)];
}
