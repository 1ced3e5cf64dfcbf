import type { Text } from 'mdast';
import type { Figure } from '../figures/figure.ts';
import type { Currency, Unit } from '../figures/unit.ts';
import type { ReportContext } from './context.ts';

/**
 * `text`: with its unit, large amounts in millions with one decimal, smaller totals with three digits; `exact`: with its
 * unit, to the krone; `bare`: to the krone without the unit; `precise`: as `bare`, with one decimal where the value is not
 * whole, so that a reader can compute with it; `millions`: in millions without the unit, for a table whose heading names
 * it; `stated`: as `text`, without decimals that the writer did not give; `rough`: a probability to the nearest 5 %;
 * `whole`: a share in whole per cent; `tenths`: a coefficient with one decimal, a value with at most one; `hundredths`: a
 * value with two decimals.
 */
export type FigureForm = 'text' | 'exact' | 'bare' | 'precise' | 'millions' | 'stated' | 'rough' | 'whole' | 'tenths' | 'hundredths';

type Style = Pick<ReportContext, 'numbers' | 'texts' | 'printed'>;

/** The only way for a number into the report: a text that remembers which figure it shows. */
export function figureText(style: Style, figure: Figure, form: FigureForm = 'text'): Text {
  const value = form === 'precise' ? figure.value : (style.printed.get(figure.id) ?? figure.value);
  return { type: 'text', value: inUnit(style, value, figure.unit, form), data: { figure: figure.id } };
}

function inUnit(style: Style, value: number, unit: Unit, form: FigureForm): string {
  const { numbers, texts } = style;
  switch (unit) {
    case 'share':
      if (form === 'rough') return rough(style, value);
      if (form === 'whole') return wholePercent(style, value);
      return texts.units.percent(numbers.decimal(value * 100, decimals(value * 100, form)));
    case 'inhabitants':
      return form === 'bare' || form === 'precise' ? numbers.whole(value) : texts.units.inhabitants(numbers.whole(value));
    case 'positions':
      return form === 'bare' ? numbers.decimal(value, 1) : texts.units.positions(numbers.decimal(value, 1));
    case 'count':
      return numbers.whole(value);
    case 'year':
    case 'rank':
      return numbers.plain(Math.round(value));
    case 'points':
      return form === 'bare' ? points(style, value) : texts.units.points(points(style, value));
    case 'coefficient':
      return form === 'tenths' ? numbers.decimal(value, 1) : withoutNoughts(numbers.decimal(value, 2));
    case 'value':
      if (form === 'hundredths') return numbers.decimal(value, 2);
      return withoutNoughts(numbers.decimal(value, form === 'tenths' ? 1 : 3));
    case 'NOK':
    case 'SEK':
    case 'NOK/inhabitant':
    case 'SEK/inhabitant':
      return money(style, value, unit.startsWith('SEK') ? 'SEK' : 'NOK', form);
    case 'NOK/year':
    case 'SEK/year': {
      const shown = form === 'text' ? threeDigits(value) : value;
      const amount = money(style, shown, unit === 'SEK/year' ? 'SEK' : 'NOK', form);
      return form === 'bare' || form === 'millions' ? amount : texts.units.perYear(amount);
    }
  }
}

function money({ numbers, texts }: Style, value: number, currency: Currency, form: FigureForm): string {
  const millions = value / 1_000_000;
  if (form === 'precise') return numbers.decimal(value, Number.isInteger(value) ? 0 : 1);
  if (form === 'bare') return numbers.whole(value);
  if (form === 'millions') return numbers.decimal(millions, 1);
  if (form !== 'exact' && Math.abs(millions) >= 1) {
    return texts.units.millions(currency, numbers.decimal(millions, decimals(millions, form)));
  }
  return texts.units.money(currency, numbers.whole(value));
}

/** No more than it deserves: to the nearest 5 %, and never nothing or certain. */
function rough({ numbers, texts }: Style, value: number): string {
  const percent = (amount: number): string => texts.units.percent(numbers.whole(amount));
  const nearest = Math.round(value * 20) * 5;
  if (nearest <= 0) return texts.units.under(percent(5));
  return nearest >= 100 ? texts.units.over(percent(95)) : percent(nearest);
}

/** To the whole per cent; what only nearly never or nearly always happens is not rounded to never or always. */
function wholePercent({ numbers, texts }: Style, value: number): string {
  const percent = (amount: number): string => texts.units.percent(numbers.whole(amount));
  const nearest = Math.round(value * 100);
  if (nearest === 0 && value > 1e-9) return texts.units.under(percent(1));
  return nearest === 100 && value < 1 - 1e-9 ? texts.units.over(percent(99)) : percent(nearest);
}

/** Answers are whole as a rule, and a median between two of them ends in a half. */
function points({ numbers }: Style, value: number): string {
  return numbers.decimal(value, Number.isInteger(value) ? 0 : 1);
}

/** A total under a million deserves no more than three digits. */
function threeDigits(value: number): number {
  return Math.abs(value) < 1_000_000 ? Number(value.toPrecision(3)) : value;
}

/** A number with decimals, less those that say nothing: 1.050 is 1.05, and 3.00 is 3. */
function withoutNoughts(decimal: string): string {
  return decimal.replace(/[.,]?0+$/, '');
}

/** One decimal, save for a round number that somebody stated. */
function decimals(value: number, form: FigureForm): 0 | 1 {
  return form === 'stated' && Math.abs(value - Math.round(value)) < 1e-9 ? 0 : 1;
}
