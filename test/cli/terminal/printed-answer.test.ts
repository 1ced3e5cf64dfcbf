import { describe, expect, it } from 'vitest';
import { analyzeStudy } from '../../../src/collab.ts';
import { printedAnswer } from '../../../src/cli/terminal/printed-answer.ts';
import { repositoryFile, smallStudy, studyOf } from '../../study-of.ts';

const costs = `  a: { name: Indre Østfold, population: 1_000, adminCostPerInhabitant: 3_000 }
  b: { name: Midtre Gauldal, population: 3_000, adminCostPerInhabitant: 2_000 }`;
const benchmarks = ['Ringsaker', 'Stjørdal', 'Levanger'].map((name, index) => `  b${index}: { name: ${name}, adminCostPerInhabitant: ${1_000 + index} }`);
const several = smallStudy(`benchmarks:\n${benchmarks.join('\n')}`, costs);

function lines(text: string, width: number): string[] {
  return printedAnswer(analyzeStudy(studyOf(text), undefined, { language: 'nb' }).report, { width, colors: 0 }).split('\n');
}

describe('the answer in a terminal', () => {
  it.each([200, 100, 80, 60, 45])('takes no more than %i columns, with one benchmark or three, and cuts no word', (width) => {
    for (const text of [repositoryFile('examples/flv/study.yaml'), several]) {
      const shown = lines(text, width);
      for (const line of shown) expect(line.length).toBeLessThanOrEqual(width);
      expect(shown.join('\n')).not.toContain('…');
    }
  });

  it('turns a table that does not fit into a list, a benchmark after the other', () => {
    const shown = lines(several, 50);
    expect(shown).toContain('Stjørdal');
    expect(shown.join('\n')).toMatch(/^- Forskjell per innbygger: /m);
    expect(shown.join('\n')).not.toContain('│');
  });

  it('wraps the words of a table that nearly fits', () => {
    const shown = lines(several, 60);
    expect(shown.join('\n')).toContain('│');
    expect(shown.some((line) => line.includes('Forskjell per ') && !line.includes('innbygger'))).toBe(true);
  });

  it('turns a table of many columns that does not fit into a list, a row after the other', () => {
    const shown = lines(repositoryFile('examples/flv/study.yaml'), 80);
    const start = shown.indexOf('Barnevern (illustrasjon)');
    expect(shown.slice(start, start + 3)).toEqual(['Barnevern (illustrasjon)', '- Råd: Forprosjekt', '- Av hensyn til: Robust fagmiljø']);
  });

  it('indents what follows in a list item', () => {
    expect(lines(repositoryFile('examples/flv/study.yaml'), 60)).toContain('  klar forbedring har en oppgitt kostnad.');
  });
});
