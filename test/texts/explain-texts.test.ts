import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import type { FormulaName } from '../../src/figures/formulas.ts';
import { formulas } from '../../src/figures/formulas.ts';
import { figureTemplates } from '../../src/figures/ids.ts';
import { explainTexts } from '../../src/texts/explain-texts-by-language.ts';
import { languages } from '../../src/texts/language.ts';
import { figureDescriptions } from '../../src/texts/nb/figure-descriptions.ts';

describe('what explain says', () => {
  it('describes every figure in every language, and nothing else', () => {
    for (const language of languages) {
      expect(figureTemplates.filter((template) => explainTexts[language].describe(template) === '').map(({ id }) => id)).toEqual([]);
    }
    const known = new Set(figureTemplates.map(({ id }) => id));
    expect([...figureDescriptions.keys()].filter((id) => !known.has(id))).toEqual([]);
  });

  it.each(languages)('writes arithmetic in %s that gives what the formula gives', (language) => {
    const values = [7, 4, 5, 2];
    const taken: Readonly<Partial<Record<FormulaName, number>>> = {
      sum: 4,
      difference: 2,
      product: 3,
      quotient: 2,
      'share-of-first': 2,
      'share-of-second': 2,
      'weighted-mean': 4,
      mean: 4,
      'amount-above': 3,
    };
    for (const [name, count] of Object.entries(taken) as [FormulaName, number][]) {
      const operands = values.slice(0, count);
      const written = explainTexts[language].formulas[name](operands.map(String));
      expect([written, computed(written)]).toEqual([written, formulas[name].evaluate(operands)]);
    }
  });
});

/** The value of a formula as it is written, by JavaScript's own arithmetic. */
function computed(written: string): number {
  const expression = written.replaceAll('−', '-').replaceAll('×', '*').replaceAll('max', 'Math.max');
  if (!/^[\d\s+*/(),.-]*(?:Math\.max)?[\d\s+*/(),.-]*$/.test(expression)) throw new Error(`${written} is no arithmetic`);
  return Number(runInNewContext(expression, { Math }));
}
