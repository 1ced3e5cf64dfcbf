import { describe, expect, it } from 'vitest';
import { derive } from '../../src/figures/derive.ts';
import type { ExplainedFigure } from '../../src/figures/explain-figure.ts';
import { explainFigure, figuresOfTree } from '../../src/figures/explain-figure.ts';
import type { Figure } from '../../src/figures/figure.ts';
import { figureSections, sectionOf } from '../../src/figures/figure-section.ts';
import { figureTemplates } from '../../src/figures/ids.ts';
import { templateOf } from '../../src/figures/template-of.ts';

function stated(id: string, value: number): Figure {
  const origin = { kind: 'stated', span: { start: 0, end: 1 }, source: undefined, year: undefined, note: undefined, estimate: false } as const;
  return { id, value, unit: 'value', origin, illustration: false };
}

function derived(id: string, operands: readonly Figure[]): Figure {
  const figure = derive(id, 'value', 'sum', operands);
  if (figure === undefined) throw new Error(`${id} has no value`);
  return figure;
}

/** Ids with what is shown of each, indented by its level. */
function outline({ figure, shown, operands }: ExplainedFigure, indent = ''): string[] {
  return [`${indent}${figure.id}${shown === 'whole' ? '' : ` ${shown}`}`, ...operands.flatMap((operand) => outline(operand, `${indent} `))];
}

const a = stated('a', 1);
const shared = derived('shared', [a, stated('b', 2)]);
const top = derived('top', [derived('left', [shared, a]), shared]);

describe('a figure as a tree', () => {
  it('shows what several figures rest on once, and refers to it after', () => {
    expect(outline(explainFigure(top, undefined))).toEqual(['top', ' left', '  shared', '   a', '   b', '  a above', ' shared above']);
  });

  it('ends at the depth that was asked for, and shows whole what a cut branch left out', () => {
    expect(outline(explainFigure(top, 0))).toEqual(['top cut']);
    expect(outline(explainFigure(top, 1))).toEqual(['top', ' left cut', ' shared cut']);
    expect(outline(explainFigure(top, 2))).toEqual(['top', ' left', '  shared cut', '  a', ' shared', '  a above', '  b']);
  });

  it('holds every figure once when it is read as a list', () => {
    expect(figuresOfTree(explainFigure(top, undefined)).map(({ id }) => id)).toEqual(['top', 'left', 'shared', 'a', 'b']);
  });

  it('has what was solved under a solved figure', () => {
    const solved: Figure = { ...a, id: 'solved', origin: { kind: 'solved', of: shared, operand: a, target: stated('target', 9) } };
    expect(outline(explainFigure(solved, 1))).toEqual(['solved', ' shared cut', ' a', ' target']);
  });
});

describe('the template of an id', () => {
  it.each([
    ['population.frosta', 'population.<municipality>'],
    ['population.group', 'population.group'],
    ['cost.administration.group.2024', 'cost.administration.group.<year>'],
    ['finance.package.npv', 'finance.package.npv'],
    ['finance.ict.npv', 'finance.<service>.npv'],
    ['benchmark.ringsaker.gapAbove.verdal', 'benchmark.<benchmark>.gapAbove.<municipality>'],
    ['claim.gap.claimed', undefined],
    ['', undefined],
  ])('%s follows %s', (id, template) => {
    expect(templateOf(id)?.id).toBe(template);
  });

  it('begins with a section', () => {
    expect(figureTemplates.filter(({ id }) => sectionOf(id) === undefined)).toEqual([]);
    expect(sectionOf('claim.gap.claimed')).toBe('claim');
    expect(new Set(figureSections).size).toBe(figureSections.length);
  });
});
