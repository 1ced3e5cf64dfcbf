import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyzeStudy, check, toMarkdown } from '../../src/collab.ts';
import { severities } from '../../src/diagnostics/codes.ts';
import { initFile } from '../../src/elicitation/init-file.ts';
import type { InitLine } from '../../src/elicitation/init-lines.ts';
import { textOf } from '../../src/elicitation/init-lines.ts';
import { initPlan } from '../../src/elicitation/init-plan.ts';
import { languages } from '../../src/texts/language.ts';
import type { InitAnswers } from '../../src/elicitation/init-answers.ts';
import type { Script } from './answer-all.ts';
import { answerAll } from './answer-all.ts';
import { runCount } from '../run-count.ts';

const names = { norway: ['Frosta', 'Levanger', 'Verdal'], sweden: ['Mora', 'Orsa', 'Älvdalen'] } as const;
const benchmarks = { norway: 'Ringsaker', sweden: 'Falun' } as const;
const cases = (['norway', 'sweden'] as const).flatMap((country) => languages.map((language) => ({ country, language })));

function linesOf(script: Script, known: Partial<InitAnswers>): readonly InitLine[] {
  return initFile(initPlan(answerAll(script, known).answers), './study.schema.json');
}

function checked(lines: readonly InitLine[]) {
  return check('study.yaml', Buffer.from(textOf(lines)));
}

describe.each(cases)('a new study in $country, $language', ({ country, language }) => {
  const known = { country, language };
  const small = { municipality: names[country] };
  const whole = { ...small, cost: ['7100', '6100', '6 250,50'], benchmark: [benchmarks[country]], 'benchmark-cost': ['5200'], 'cost-source': ['Regnskap: «2025», #1'], areas: ['support services competence'] };

  it('has nothing wrong with it', () => {
    const { study, diagnostics } = checked(linesOf(small, known));
    expect(diagnostics).toEqual([]);
    expect(study?.municipalities.size).toBe(3);
  });

  it('has nothing wrong with it when everything is answered, save the advice to state more years', () => {
    const { study, diagnostics } = checked(linesOf(whole, known));
    expect(diagnostics.map(({ code }) => code)).toEqual(['study/one-year-only']);
    expect(study?.benchmarks.size).toBe(1);
  });

  it('gives a report: with costs, of what the gap is; without, of law, research and what to add', () => {
    const report = (script: Script): string => {
      const begun = checked(linesOf(script, known));
      if (begun.study === undefined) throw new Error('no study');
      return toMarkdown(analyzeStudy(begun.study, begun, {}), undefined);
    };
    expect(report(whole)).toContain(benchmarks[country]);
    expect(report(whole).length).toBeGreaterThan(15_000);
    const bare = report(small);
    expect(bare).toContain(names[country][0]);
    expect(bare.length).toBeGreaterThan(7_000);
  });

  it.each([['few answers', small], ['all answers', whole]])('has examples that are right when they are taken into use: %s', (_, script) => {
    const used = linesOf(script, known).map((line): InitLine => (line.kind === 'example' ? { ...line, kind: 'line' } : line));
    const { diagnostics } = checked(used);
    expect(diagnostics.filter(({ code }) => severities[code] === 'error')).toEqual([]);
    expect(used.filter((line, index) => line !== linesOf(script, known)[index]).length).toBeGreaterThan(5);
  });

  it('has comments that fit in a window', () => {
    const notes = linesOf(whole, known).filter(({ kind }) => kind === 'note');
    for (const note of notes) if (!note.text.includes('npx')) expect(note.text.length + note.indent).toBeLessThanOrEqual(100);
    expect(notes.length).toBeGreaterThan(10);
  });
});

describe('a new study', () => {
  it('begins with the line that tells an editor its format', () => {
    expect(textOf(linesOf({ municipality: names.norway }, {}))).toMatch(/^# yaml-language-server: \$schema=\.\/study\.schema\.json\n/);
  });

  it('has populations with their date and the register as their source, and numbers in quotes', () => {
    const text = textOf(linesOf({ municipality: names.norway }, { language: 'en' }));
    expect(text).toContain('code: "5037"\n    population: { value: 20_807, source: population }');
    expect(text).toContain('1 January 2026');
    expect(text).toContain('note: "Source: Statistics Norway (SSB), CC BY 4.0."');
  });

  it('tells whose populations are added up where municipalities have merged since', () => {
    const text = textOf(linesOf({ municipality: ['Steinkjer', 'Indre Fosen'] }, { year: 2015 }));
    expect(text).toMatch(/# summen av kommuner som siden er slått sammen: 1702 \+ 1724/);
    expect(checked(linesOf({ municipality: ['Steinkjer', 'Indre Fosen'] }, { year: 2015 })).diagnostics).toEqual([]);
  });

  it('tells two of the same name apart', () => {
    const lines = linesOf({ municipality: ['3114', '3419'] }, {});
    expect(checked(lines).diagnostics).toEqual([]);
    expect([...(checked(lines).study?.municipalities.keys() ?? [])]).toEqual(['valer-3114', 'valer-3419']);
  });

  it('says where the cost of a benchmark goes that is not known yet', () => {
    const text = textOf(linesOf({ municipality: names.norway, benchmark: ['Ringsaker'] }, {}));
    expect(text).toContain('# benchmarks:\n#   ringsaker: { name: Ringsaker, code: "3411", adminCostPerInhabitant: 6_000, basis: net }');
  });

  it('keeps any title and any source', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }), (typed) => {
        const title = typed.trim();
        if (title === '') return;
        const lines = linesOf({ municipality: names.norway, cost: ['6000'] }, { title, costSource: title });
        const { study, diagnostics } = checked(lines);
        expect(diagnostics.filter(({ code }) => severities[code] === 'error')).toEqual([]);
        expect(study?.title).toBe(title);
      }),
      { numRuns: runCount(60, 15) },
    );
  });
});
