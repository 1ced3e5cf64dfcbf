import type { Text } from 'mdast';
import type { Figure } from '../figures/figure.ts';
import type { ReportContext } from './context.ts';
import { figureText } from './figure-text.ts';
import { percentileText } from './interval-text.ts';

const million = 1_000_000;

/** An uncertain amount with its unit: in millions with one decimal, a smaller one with three digits. */
export function moneyText(context: ReportContext, figure: Figure): Text {
  return figureText(context, Math.abs(figure.value) < million ? { ...figure, value: threeDigits(figure.value) } : figure);
}

/**
 * P10 to P90 of an amount with its unit once, "−1.5 to 9.0 million a year": eight of ten times it lies there. Undefined
 * where the figure lacks one of them.
 */
export function moneyInterval(context: ReportContext, figure: Figure): Text | undefined {
  const { p10, p90 } = figure.quantiles ?? {};
  if (p10 === undefined || p90 === undefined) return undefined;
  const { units } = context.texts;
  const large = Math.max(Math.abs(p10), Math.abs(p90)) >= million;
  const shown = large ? figure : { ...figure, quantiles: { p10: threeDigits(p10), p90: threeDigits(p90) } };
  const form = large ? 'millions' : 'bare';
  const ends = [percentileText(context, shown, 'p10', form)?.value ?? '', percentileText(context, shown, 'p90', form)?.value ?? ''];
  const currency = figure.unit.startsWith('SEK') ? 'SEK' : 'NOK';
  const amount = large ? units.millions(currency, ends.join(units.to)) : units.money(currency, ends.join(units.to));
  const value = figure.unit.endsWith('/year') ? units.perYear(amount) : amount;
  return { type: 'text', value, data: { figure: figure.id } };
}

function threeDigits(value: number): number {
  return Number(value.toPrecision(3));
}
