import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyBaseline } from '../../../src/cli/baseline/apply-baseline.ts';
import { foundEntries } from '../../../src/cli/baseline/found-entries.ts';
import { addressOf } from '../../../src/collab.ts';
import { baselineOf, checkedFile } from './baseline-files.ts';
import { runCount } from '../../run-count.ts';

/** Studies with a mistake or a doubt at most of their lines; lines that are part of a text of several lines are indented with six spaces or more. */
const studies = [
  `format: 1
title: Tettere samarbeid
jurisdiction: norway
language: nb
currency: NOK
x-base: &base { area: support }
municipalities:
  frosta: { population: 2_700 }
  levanger:
    population: 20_300
services:
  welcome:
    title: Velkomst
  farewell: { title: Farvel }
  feast: {
    title: "Fest # og moro",
    <<: *base,
  }
  note:
    title: >-
      Et notat # uten
      kommentar

      i seg
swot:
  strengths:
    - Sårbare fagmiljøer
    - Små og sårbare fagmiljøer
    - text: Lange avstander
  threats: [Fraflytting, Renter]
strategies:
  share: { text: Dele fagfolk }
`,
  `format: 1
title: Feil
jurisdiction: norway
language: xx
currency: SEK
municipalities:
  frosta: { population: 2,7 }
  "Levanger by": { population: -3 }
services:
  ict: { participants: [frosta, levanger, nobody], gain: 1.000.000 }
  ict: { area: none }
  hr:
    titel: HR
    participants:
      - frosta
      - frosta
`,
];

interface Insertion {
  readonly at: number;
  readonly text: string;
}

const ownLine = fc.record({ at: fc.nat(), text: fc.oneof(fc.constant(''), fc.constant('   '), fc.stringMatching(/^ {0,9}# [a-zæ:{[" -]{0,12}$/)) });
const atEnd = fc.record({ at: fc.nat(), text: fc.stringMatching(/^ {1,3}# [a-zæ:{[" -]{0,12}$/) });

/** Puts lines before lines and comments behind them, wherever that is harmless: not in a text of several lines. */
function withInsertions(study: string, before: readonly Insertion[], behind: readonly Insertion[]): string {
  const lines = study.split('\n');
  const isText = (line: string | undefined): boolean => line !== undefined && (/^ {6}[^-]/.test(line) || line === '');
  return lines
    .flatMap((line, index) => {
      const above = isText(line) ? [] : before.filter(({ at }) => at % lines.length === index).map(({ text }) => text);
      const comment = isText(line) ? undefined : behind.find(({ at }) => at % lines.length === index)?.text;
      return [...above, line + (comment ?? '')];
    })
    .join('\n');
}

describe.each(studies)('blank lines and comments that are put into a study', (study) => {
  const original = checkedFile('study.yaml', study);
  const addresses = (text: string): readonly string[] => {
    const file = checkedFile('study.yaml', text);
    return file.diagnostics.map(({ code, span }) => `${code} ${addressOf(file, span)}`);
  };
  const baseline = baselineOf(...foundEntries('baseline.json', original).values());

  it('are put into one of which much is told', () => {
    expect(original.diagnostics.length).toBeGreaterThan(3);
    expect(new Set(addresses(study)).size).toBeGreaterThan(3);
  });

  it('change neither an address nor what a baseline hides', () => {
    fc.assert(
      fc.property(fc.array(ownLine, { maxLength: 6 }), fc.array(atEnd, { maxLength: 6 }), fc.constantFrom('\n', '\r\n'), (before, behind, lineEnd) => {
        const text = withInsertions(study, before, behind).replaceAll('\n', lineEnd);
        expect(addresses(text)).toEqual(addresses(study));
        const [after, ...stale] = applyBaseline({ path: 'baseline.json', file: baseline, isThere: () => true }, [checkedFile('study.yaml', text)]);
        expect([after?.diagnostics, stale]).toEqual([[], []]);
      }),
      { numRuns: runCount(300, 60) },
    );
  });
});
