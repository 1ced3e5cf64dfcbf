import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { child, entries } from '../../document/child.ts';
import type { Document } from '../../document/document.ts';
import type { ScalarNode } from '../../document/tree.ts';
import type { FigureTemplate } from '../../figures/ids.ts';
import type { Definitions } from '../defined-ids.ts';
import { readShare } from '../read/number.ts';
import { readText } from '../read/text.ts';
import { studyFigures } from '../study-figures.ts';
import { largestAmount } from './amounts-are-possible.ts';
import { groupedByPoint } from './points-are-decimal.ts';

/** A published share beyond this, without a percent sign, was meant in per cent. */
const largestFraction = 1.5;

/** A published value is of the kind that its figure is: per cent for shares, whole kroner for money. */
export function claimsHaveTheUnit({ root }: Document, definitions: Definitions): Diagnostic[] {
  const figures = studyFigures(definitions);
  return entries(child(root, 'claims')).flatMap(({ value: claim }) => {
    const figure = readText(child(claim, 'figure'));
    const template = figure === undefined ? undefined : figures.find(figure);
    const value = child(claim, 'value');
    return figure === undefined || template === undefined || value?.kind !== 'scalar' ? [] : problemsWith(value, figure, template);
  });
}

function problemsWith(node: ScalarNode, figure: string, { unit }: FigureTemplate): Diagnostic[] {
  const value = readShare(node);
  if (value === undefined) return [];
  const isPercent = node.text.includes('%');
  if (unit === 'share') return isPercent || Math.abs(value) <= largestFraction ? [] : [notInPercent(node, value)];
  // An adjustment is a plain number to the table of figures, and may be a share to the study.
  if (isPercent) return unit === 'value' ? [] : [diagnostic('study/claim-unit', node.span, { value: node.text, figure, unit })];
  if (Math.abs(value) > largestAmount) return [diagnostic('study/impossible-amount', node.span, { value: node.text, limit: largestAmount })];
  return unit === 'inhabitants' || unit.startsWith('money') ? groupedByPoint(node) : [];
}

function notInPercent(node: ScalarNode, value: number): Diagnostic {
  const percent = Math.abs(value / 100) <= largestFraction ? `${node.text} %` : undefined;
  return diagnostic('study/impossible-share', node.span, { value: node.text, minimum: -largestFraction, maximum: largestFraction, percent });
}
