import { derive } from '../../figures/derive.ts';
import type { Figure } from '../../figures/figure.ts';
import type { SwotItem } from '../../study/swot.ts';
import { statedFigure } from '../stated-figure.ts';
import type { Importance, RatedImportance } from './swot.ts';

/**
 * From so many points between the highest and the lowest answer on, the municipalities disagree: two fifths of the scale,
 * so that one finds the item important and another does not [J].
 */
export const disagreementRange = 40;

/**
 * How much an item matters: the answer given for all, or the median of the municipalities' own answers with their
 * interquartile range and their range.
 *
 * @param municipalities ids, in the order of the study
 */
export function rateImportance(item: SwotItem, municipalities: readonly string[]): Importance | undefined {
  if (item.importance === undefined) return undefined;
  const id = `swot.${item.id}.importance`;
  if (item.importance.kind === 'shared') return { kind: 'shared', value: statedFigure(id, 'points', item.importance.value) };
  const { values } = item.importance;
  const answers = new Map(
    municipalities.flatMap((municipality): [string, Figure][] => {
      const value = values.get(municipality);
      return value === undefined ? [] : [[municipality, statedFigure(`${id}.${municipality}`, 'points', value)]];
    }),
  );
  return rated(id, answers, municipalities);
}

function rated(id: string, answers: ReadonlyMap<string, Figure>, municipalities: readonly string[]): RatedImportance | undefined {
  const operands = [...answers.values()];
  const value = derive(id, 'points', 'median', operands);
  const interquartileRange = derive(`${id}Quartiles`, 'points', 'interquartile-range', operands);
  const range = derive(`${id}Range`, 'points', 'range', operands);
  if (value === undefined || interquartileRange === undefined || range === undefined) return undefined;
  const points = operands.map((operand) => operand.value);
  const who = (wanted: number): string[] => [...answers].filter(([, figure]) => figure.value === wanted).map(([municipality]) => municipality);
  return {
    kind: 'by-municipality',
    value,
    answers,
    missing: municipalities.filter((municipality) => !answers.has(municipality)),
    interquartileRange,
    range,
    highest: who(Math.max(...points)),
    lowest: who(Math.min(...points)),
    disagreement: range.value >= disagreementRange,
  };
}
