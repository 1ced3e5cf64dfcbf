import type { Figure, StatedOrigin } from '../figures/figure.ts';
import type { ReportContext } from './context.ts';
import { figureText } from './figure-text.ts';
import { footnotes } from './footnotes.ts';
import type { Sentence } from './nodes.ts';
import { reference, text } from './nodes.ts';

/** Where a figure comes from, in a few words for a table: stated with its source, or what it was derived from. */
export function howFound(context: ReportContext, figure: Figure): Sentence {
  const { texts } = context;
  const { origin } = figure;
  if (origin.kind === 'stated') return stated(context, origin);
  if (origin.kind !== 'derived') return texts.gap.stated;
  const { operands, formula } = origin;
  switch (formula) {
    case 'sum':
      return [
        ...operands.flatMap((operand, index) => [...(index === 0 ? [] : [' + ']), figureText(context, operand, 'bare')]),
        ...footnotes(operands),
      ];
    case 'weighted-mean':
      return [texts.gap.weightedMean, ...footnotes(operands.filter((_, index) => index % 2 === 0))];
    case 'mean':
      return [texts.gap.meanOfYears(texts.list(operands.map(({ id }) => id.split('.').at(-1) ?? ''))), ...footnotes(operands)];
    case 'median':
    case 'lower-quartile':
    case 'minimum':
      return [texts.gap.statistic[formula](texts.list(operands.map(({ id }) => comparatorName(context, id)))), ...footnotes(operands)];
    case 'product':
      return converted(context, operands);
    default:
      return texts.gap.stated;
  }
}

function stated(context: ReportContext, origin: StatedOrigin): Sentence {
  const { texts, study } = context;
  if (origin.source === 'illustration') return texts.gap.illustration;
  const year = origin.year === undefined || origin.year === study.priceYear ? undefined : origin.year;
  const plain = year === undefined ? texts.gap.stated : texts.gap.statedFor(year);
  const words = origin.estimate ? `${plain}, ${texts.gap.estimate}` : plain;
  return [origin.note === undefined ? words : `${words} (${origin.note})`, ...(origin.source === undefined ? [] : [reference(origin.source)])];
}

function converted(context: ReportContext, [amount, factor]: readonly Figure[]): Sentence {
  const { texts, study } = context;
  const from = amount?.origin.kind === 'stated' ? amount.origin.year : undefined;
  if (amount === undefined || factor === undefined || from === undefined || study.priceYear === undefined) {
    return texts.gap.stated;
  }
  const words = texts.gap.converted({
    stated: figureText(context, amount, 'bare'),
    factor: figureText(context, factor),
    from,
    to: study.priceYear,
  });
  return [...words.map((part) => (typeof part === 'string' ? text(part) : part)), ...footnotes([amount])];
}

function comparatorName({ study }: ReportContext, id: string): string {
  const comparator = id.split('.')[1] ?? '';
  return study.comparators.get(comparator)?.name ?? comparator;
}
