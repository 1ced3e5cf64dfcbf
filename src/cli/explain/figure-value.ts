import type { Figure } from '../../figures/figure.ts';
import type { Currency, Unit } from '../../figures/unit.ts';
import type { ExplainStyle } from './explain-style.ts';

type Style = Pick<ExplainStyle, 'texts' | 'numbers'>;

/** A figure's value with its unit. */
export function figureValue(style: Style, figure: Figure): string {
  return valueInUnit(style, figure, figure.value);
}

/**
 * A value in a figure's unit, such as one of its percentiles: to the krone where it was stated or follows from what was,
 * with three digits where it is uncertain.
 */
export function valueInUnit(style: Style, figure: Figure, value: number): string {
  const { texts } = style;
  const { unit } = figure;
  const amount = bareValue(style, figure, value);
  switch (unit) {
    case 'inhabitants':
      return texts.units.inhabitants(amount);
    case 'positions':
      return texts.units.positions(amount);
    case 'points':
      return texts.units.points(amount);
    case 'NOK':
    case 'SEK':
      return texts.units.money(unit, amount);
    case 'NOK/inhabitant':
    case 'SEK/inhabitant':
      return texts.perInhabitant(texts.units.money(currencyOf(unit), amount));
    case 'NOK/year':
    case 'SEK/year':
      return texts.units.perYear(texts.units.money(currencyOf(unit), amount));
    case 'share':
    case 'count':
    case 'year':
    case 'rank':
    case 'coefficient':
    case 'value':
      return amount;
  }
}

/** How far a simulated value may be off: of a share in percentage points, and never so little that it reads as nothing. */
export function errorValue(style: Style, figure: Figure, error: number): string {
  const { texts, numbers } = style;
  if (figure.unit !== 'share') return texts.atMost(valueInUnit(style, figure, error));
  const points = Math.ceil(error * 1000 - 1e-9) / 10;
  return points < 0.2 ? texts.under(texts.percentagePoints(numbers.decimal(0.1, 1))) : texts.atMost(texts.percentagePoints(numbers.decimal(points, 1)));
}

/**
 * A figure's value for a formula: without its unit, and with a decimal where an amount per inhabitant is not whole, so
 * that a reader can compute with it. A share keeps its sign, since it is a fraction without it.
 */
export function operandValue(style: Style, figure: Figure): string {
  const { value, unit } = figure;
  const isPrecise = unit.endsWith('/inhabitant') && !isUncertain(figure) && !isWhole(value);
  return isPrecise ? style.numbers.decimal(value, 1) : bareValue(style, figure, value);
}

function bareValue({ texts, numbers }: Style, figure: Figure, value: number): string {
  switch (figure.unit) {
    case 'share':
      return texts.units.percent(numbers.decimal(value * 100, 1));
    case 'inhabitants':
      return numbers.whole(value);
    case 'year':
    case 'rank':
      return numbers.plain(Math.round(value));
    case 'positions':
    case 'points':
    case 'count':
      return numbers.decimal(value, isWhole(value) ? 0 : 1);
    case 'coefficient':
      return numbers.decimal(value, 2);
    case 'value':
      return numbers.decimal(value, isWhole(value) ? 0 : 3);
    case 'NOK':
    case 'SEK':
    case 'NOK/year':
    case 'SEK/year':
    case 'NOK/inhabitant':
    case 'SEK/inhabitant':
      return numbers.whole(isUncertain(figure) ? Number(value.toPrecision(3)) : value);
  }
}

/** Computed by a method or with a spread around it: its last digits mean nothing. */
function isUncertain({ quantiles, origin }: Figure): boolean {
  return quantiles !== undefined || origin.kind === 'simulated' || origin.kind === 'analysed';
}

function isWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) < 1e-9;
}

function currencyOf(unit: Exclude<Unit, 'share'>): Currency {
  return unit.startsWith('SEK') ? 'SEK' : 'NOK';
}
