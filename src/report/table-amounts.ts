import type { Text } from 'mdast';
import type { Figure } from '../figures/figure.ts';
import { largestRemainder } from '../math/largest-remainder.ts';
import type { AmountScale } from '../texts/sections/amount-scale.ts';
import type { ReportContext } from './context.ts';
import { figureText } from './figure-text.ts';
import { intervalText } from './interval-text.ts';
import type { Sentence } from './nodes.ts';

/** From this amount on a table is in millions: thousands would have more digits than anybody knows. */
const millionsFrom = 10_000_000;

/** What the amounts of a table are rounded to. */
const steps: Readonly<Record<AmountScale, number>> = { thousands: 1_000, millions: 100_000 };

/** The scale of a table with these amounts: the largest decides for all of them. */
export function amountScale(figures: readonly (Figure | undefined)[]): AmountScale {
  return figures.some((figure) => figure !== undefined && Math.abs(figure.value) >= millionsFrom) ? 'millions' : 'thousands';
}

/** An amount for a table whose lead names the scale; `printed` holds what to print in place of some figures' own values. */
export function amountText(context: ReportContext, figure: Figure, scale: AmountScale, printed: ReadonlyMap<string, number>): Text {
  const shown = { ...figure, value: printed.get(figure.id) ?? figure.value };
  const style = { ...context, printed: new Map() };
  return scale === 'millions' ? figureText(style, shown, 'millions') : figureText(style, inThousands(shown), 'bare');
}

/** P10 to P90 of an amount in the same scale; undefined where the figure lacks one of them. */
export function amountInterval(context: ReportContext, figure: Figure, scale: AmountScale): Sentence | undefined {
  return scale === 'millions' ? intervalText(context, figure, 'millions') : intervalText(context, inThousands(figure), 'bare');
}

/**
 * What to print of the parts of a total so that they add up to it as printed, by figure id, where each alone would be rounded
 * another way.
 */
export function addingUp(parts: readonly Figure[], scale: AmountScale): ReadonlyMap<string, number> {
  const counts = largestRemainder(parts.map(({ value }) => value), steps[scale]);
  return new Map(parts.map(({ id }, index) => [id, (counts[index] ?? 0) * steps[scale]]));
}

/**
 * A total with the value that its parts add up to as printed. Simulated totals differ from the sum of their parts by an
 * error that a reader would take for a mistake.
 */
export function sumOfPrinted(total: Figure, parts: readonly Figure[], printed: ReadonlyMap<string, number>): Figure {
  return { ...total, value: parts.reduce((sum, { id, value }) => sum + (printed.get(id) ?? value), 0) };
}

function inThousands(figure: Figure): Figure {
  const { value, quantiles = {} } = figure;
  const scaled = Object.entries(quantiles).map(([name, amount]) => [name, amount / 1_000] as const);
  return { ...figure, value: value / 1_000, quantiles: Object.fromEntries(scaled) };
}
