import type { Text } from 'mdast';
import type { ReportContext } from './context.ts';
import { countFigure } from './count-figure.ts';

/** How many years costs and gains are added up over, with their unit. */
export function yearsText({ study, texts, numbers }: ReportContext): Text {
  const { id, value } = countFigure('years', study.horizon.years);
  return { type: 'text', value: texts.units.years(numbers.whole(value), value === 1), data: { figure: id } };
}
