import type { Text } from 'mdast';
import type { Figure } from '../figures/figure.ts';
import type { ReportContext } from './context.ts';
import { figureText } from './figure-text.ts';
import { percentileText } from './interval-text.ts';

const million = 1_000_000;

/**
 * An uncertain amount with its unit: in millions with one decimal, a smaller one with three digits. The larger of it and its
 * interval decides, so that the two are in one unit.
 */
export function moneyText(context: ReportContext, figure: Figure): Text {
  if (!isLarge(figure)) return figureText(context, { ...figure, value: threeDigits(figure.value) });
  return written(context, figure, 'millions', figureText(context, figure, 'millions').value);
}

/**
 * P10 to P90 of an amount with its unit once, "−1.5 to 9.0 million a year": eight of ten times it lies there. Undefined
 * where the figure lacks one of them.
 */
export function moneyInterval(context: ReportContext, figure: Figure): Text | undefined {
  const { p10, p90 } = figure.quantiles ?? {};
  if (p10 === undefined || p90 === undefined) return undefined;
  const large = isLarge(figure);
  const shown = large ? figure : { ...figure, quantiles: { p10: threeDigits(p10), p90: threeDigits(p90) } };
  const form = large ? 'millions' : 'bare';
  const ends = [percentileText(context, shown, 'p10', form)?.value ?? '', percentileText(context, shown, 'p90', form)?.value ?? ''];
  return written(context, figure, form, ends.join(context.texts.units.to));
}

/** Whether an amount is told in millions: where it or an end of its interval is one. */
function isLarge({ value, quantiles }: Figure): boolean {
  const { p10, p90 } = quantiles ?? {};
  return [value, ...(p10 === undefined || p90 === undefined ? [] : [p10, p90])].some((amount) => Math.abs(amount) >= million);
}

function written({ texts: { units } }: ReportContext, { id, unit }: Figure, form: 'millions' | 'bare', number: string): Text {
  const currency = unit.startsWith('SEK') ? 'SEK' : 'NOK';
  const amount = form === 'millions' ? units.millions(currency, number) : units.money(currency, number);
  return { type: 'text', value: unit.endsWith('/year') ? units.perYear(amount) : amount, data: { figure: id } };
}

function threeDigits(value: number): number {
  return Number(value.toPrecision(3));
}
