import { describe, expect, it } from 'vitest';
import { unexplained } from '../../../scripts/generators/explanation-lints.ts';
import { compileExplanations, readExplanationFiles } from '../../../scripts/generators/explanations.ts';
import { severities } from '../../../src/diagnostics/codes.ts';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { findExplanation } from '../../../src/knowledge/find-explanation.ts';
import { languages } from '../../../src/texts/language.ts';
import { foundInExample } from './found-in-example.ts';
import { exampleBytes, wholeExample } from './whole-example.ts';

const files = readExplanationFiles();
const explanations = compileExplanations(files);

/** The codes of what must be mended or needs care, without those that are meant. */
function grave(found: readonly Diagnostic[], ...meant: readonly string[]): readonly string[] {
  return found.map(({ code }) => code).filter((code) => severities[code] !== 'notice' && !meant.includes(code));
}

describe('every explanation', () => {
  it.each(explanations)('of $code has a wrong example that gives it once and nothing else', (explanation) => {
    const { code, wrong } = explanation;
    const found = foundInExample(explanation, wrong);
    expect(found.filter((each) => each.code === code)).toHaveLength(1);
    const others = grave(found, code);
    // Who tries to ignore an error has one.
    expect(others.filter((each) => code !== 'suppression/of-error' || severities[each as Diagnostic['code']] !== 'error')).toEqual([]);
  });

  it.each(explanations)('of $code has a right example in which nothing is wrong', (explanation) => {
    const { code, right } = explanation;
    const found = foundInExample(explanation, right);
    expect(grave(found)).toEqual([]);
    expect(found.filter((each) => each.code === code)).toEqual([]);
  });

  it('is written in the language that it says', () => {
    for (const { code, what, why } of explanations) {
      for (const language of languages) expect(new Set([what[language], why[language]]).size, code).toBe(2);
      // Small words tell the languages apart; letters that a text names do not.
      expect(`${what.sv} ${why.sv}`, code).not.toMatch(/\b(?:ikke|ikkje|og|kommunene|eit)\b/);
      expect(`${what.nb} ${why.nb}`, code).not.toMatch(/\b(?:ikkje|inte|eit|och|dei)\b/);
      expect(`${what.nn} ${why.nn}`, code).not.toMatch(/\b(?:ikke|inte|hvilken|hvilke|och|noen)\b/);
      expect(`${what.en} ${why.en}`, code).not.toMatch(/\b(?:ikke|ikkje|inte|och|og)\b/);
    }
  });

  it('is found by its code', () => {
    for (const { code } of explanations) expect(findExplanation(code)?.code).toBe(code);
    expect(findExplanation('constructor')).toBeUndefined();
  });
});

describe('every code', () => {
  it('is explained in one file', () => {
    expect(unexplained(files)).toEqual([]);
    expect(files).toHaveLength(Object.keys(severities).length);
  });

  it('that is not explained is told', () => {
    expect(unexplained(files.filter(({ path }) => !path.endsWith('/yaml/tab-indent.yaml')))).toContain('yaml/tab-indent');
    expect(unexplained(files)).not.toContain('yaml/tab-indent');
  });
});

describe('a file that explains a code', () => {
  const path = 'src/knowledge/explanations/yaml/tab-indent.yaml';
  const text = files.find((file) => file.path === path)?.text ?? '';

  /** What is said of it with one stretch written otherwise, or of another file. */
  function problems(pattern: RegExp, replacement: string, at: string = path): string {
    const changed = text.replace(pattern, replacement);
    expect(at === path && changed === text).toBe(false);
    try {
      compileExplanations([{ path: at, text: changed }]);
      return '';
    } catch (error) {
      return error instanceof Error ? error.message : '';
    }
  }

  it('is told when a text is missing, empty or no sentence', () => {
    expect(problems(/^what:[^]*?\n(?= {2}sv:)/m, 'what:\n  nb: Linjen er rykket inn.\n')).toBe(`${path}:2:1 the key "nn" is missing`);
    expect(problems(/^what:[^]*?\n(?= {2}sv:)/m, 'what:\n  nb: Linjen er rykket inn.\n  nn: ""\n')).toBe(`${path}:4:7 the text is empty`);
    expect(problems(/^what:[^]*?\n(?= {2}sv:)/m, 'what:\n  nb: Linjen er rykket inn.\n  nn: Linja er rykt inn\n')).toBe(`${path}:4:7 what has to be sentences on one line, with a full stop`);
  });

  it('is told when its examples are the same, or one is of no form that there is', () => {
    expect(problems(/^right: \|\n[^]*$/m, text.match(/^wrong: (.*)$/m)?.[0].replace('wrong', 'right') ?? '')).toMatch(/the right example is the wrong one$/);
    expect(problems(/^right: \|\n[^]*$/m, 'right: { repeat: "a" }\n')).toMatch(/the key "times" is missing$/);
    expect(problems(/^right: \|\n[^]*$/m, 'right: { bytes: "FG" }\n')).toMatch(/has to match/);
    expect(problems(/^right: \|\n[^]*$/m, 'right: { whole: "a", bytes: "FF" }\n')).toMatch(/must NOT have more than 1 properties$/);
  });

  it('is told when there is no such code, with the nearest', () => {
    const other = 'src/knowledge/explanations/yaml/tab-indnt.yaml';
    expect(problems(/$^/, '', other)).toBe(`${other}:2:1 src/diagnostics/codes.ts has no "yaml/tab-indnt": did you mean yaml/tab-indent?`);
  });
});

describe('a part of a study', () => {
  const written = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

  it('is completed with what every study has, before it', () => {
    expect(written(wholeExample('decision: [Ja]\n'))).toBe(
      'format: 1\ntitle: Felles tjenester\njurisdiction: norway\nlanguage: nb\ncurrency: NOK\nmunicipalities:\n  frosta: { population: 2_700 }\n  levanger: { population: 20_300 }\ndecision: [Ja]\n',
    );
  });

  it('keeps its own keys, misspelt punctuation too, and no key stands for a longer one', () => {
    expect(written(wholeExample('title:: Felles\n'))).not.toContain('title: ');
    expect(written(wholeExample('language-x: a\nformats: 2\n'))).toContain('format: 1\n');
    expect(written(wholeExample('x-a:\n  title: b\n'))).toContain('title: Felles tjenester\n');
  });

  it('may stand many times', () => {
    expect(written(wholeExample({ before: 'x-a: [', repeat: '1, ', times: 3, after: ']\n' }))).toMatch(/\nx-a: \[1, 1, 1, \]\n$/);
  });

  it('that is no part is left as it is', () => {
    expect(written(wholeExample({ whole: '# a\n' }))).toBe('# a\n');
    expect([...wholeExample({ bytes: 'FF 0A' })]).toEqual([0xff, 0x0a]);
    expect(exampleBytes({ bytes: '' })).toHaveLength(0);
    expect(written(exampleBytes('a;b\n'))).toBe('a;b\n');
  });
});
