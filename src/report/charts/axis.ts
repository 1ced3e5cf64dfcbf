import { nice, ticks } from 'd3-array';
import type { Axis, Tick } from '../../charts/chart-spec.ts';
import type { AmountScale } from '../../texts/sections/amount-scale.ts';
import type { ReportContext } from '../context.ts';

/** About so many marks: more would crowd half a page. */
const marks = 5;
/** So many years can be named. */
const mostYears = 12;

/** What one is on a scale of amounts. */
const units: Readonly<Record<AmountScale, number>> = { thousands: 1_000, millions: 1_000_000 };

interface Measured {
  /** Quantity and unit. */
  readonly title: string;
  /** All that is to be on the scale. */
  readonly values: readonly number[];
  /** Whether zero is on it whatever the values: bars stand there. */
  readonly hasZero: boolean;
}

/** A scale that holds all values and ends on round numbers. */
export function axis({ numbers }: Pick<ReportContext, 'numbers'>, { title, values, hasZero }: Measured): Axis {
  const held = [...values, ...(hasZero || values.length === 0 ? [0] : [])];
  const [low, high] = [Math.min(...held), Math.max(...held)];
  const [from, to] = nice(low, high === low ? low + 1 : high, marks);
  const at = ticks(from, to, marks);
  const digits = decimalsOf((at[1] ?? to) - (at[0] ?? from));
  return { title, from, to, ticks: at.map((value): Tick => ({ at: value, label: numbers.decimal(value, digits) })) };
}

/** A scale of amounts in thousands or millions, as its title says. */
export function amountAxis(context: ReportContext, title: string, values: readonly number[], scale: AmountScale): Axis {
  const unit = units[scale];
  const { from, to, ticks: marked } = axis(context, { title, values: values.map((value) => value / unit), hasZero: true });
  return { title, from: from * unit, to: to * unit, ticks: marked.map(({ at, label }) => ({ at: at * unit, label })) };
}

/** A scale with a mark a year, or where they are many, every second, fifth or tenth. */
export function yearAxis({ numbers }: Pick<ReportContext, 'numbers'>, title: string, from: number, to: number): Axis {
  const step = [1, 2, 5, 10].find((each) => (to - from) / each < mostYears) ?? 20;
  const years = Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) => from + index * step);
  return { title, from, to, ticks: years.map((year) => ({ at: year, label: numbers.plain(year) })) };
}

function decimalsOf(step: number): number {
  const shown = [1, 0.1, 0.01].findIndex((each) => step >= each * 0.999);
  return shown === -1 ? 3 : shown;
}
