import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check } from '../../../src/collab.ts';
import { mend } from '../../../src/cli/fix/mend.ts';
import { severities } from '../../../src/diagnostics/codes.ts';
import type { Data } from '../../../src/document/to-data.ts';
import { toData } from '../../../src/document/to-data.ts';
import { repositoryFile } from '../../study-of.ts';
import { runCount } from '../../run-count.ts';

const studies = ['examples/flv/study.yaml', 'examples/minimal/study.yaml', 'examples/mora-orsa/study.yaml', 'test/cases/ok/contract.yaml'].map(repositoryFile);

function errorsIn(text: string): readonly string[] {
  return check('study.yaml', Buffer.from(text, 'utf8')).diagnostics.filter(({ code }) => severities[code] === 'error').map(({ code }) => code);
}

function mended(text: string): string {
  return Buffer.from(mend('study.yaml', Buffer.from(text, 'utf8'), check).bytes).toString('utf8');
}

function valuesIn(text: string): readonly (readonly [string, unknown])[] {
  const { document } = check('study.yaml', Buffer.from(text, 'utf8'));
  return document === undefined ? [] : leaves(toData(document.root), '');
}

function leaves(data: Data, path: string): readonly (readonly [string, unknown])[] {
  if (Array.isArray(data)) return data.flatMap((item: Data, index) => leaves(item, `${path}/${index}`));
  if (data === null || typeof data !== 'object') return [[path, data]];
  return Object.entries(data).flatMap(([key, value]) => leaves(value, `${path}/${key}`));
}

/** A slip that people make: what is replaced, and by what. Where nothing fits, nothing happens. */
interface Slip {
  readonly at: RegExp;
  readonly by: (match: string) => string;
}

/** Slips with one mending, at places of the right kind. */
const certain: readonly Slip[] = [
  { at: /(?<=: )[1-9]\d?\.\d(?![\d.])/g, by: (match) => match.replace('.', ',') },
  { at: /(?<=(?:population|value|cost): )\d{1,3}_\d{3}(?![\d_])/g, by: (match) => match.replace('_', ' ') },
  { at: /(?<=: )-\d/g, by: (match) => match.replace('-', '\u2212') },
  { at: /^(?:title|language|currency|jurisdiction|services|benchmarks|criteria): /gm, by: (match) => match.trimEnd() },
  { at: /^(?:municipalities|benchmarks|readiness|opportunities|discountRate)(?=:)/gm, by: (match) => match.replace('i', '') },
  { at: /(?<=[{,] )(?:population|source|evidence|grade|importance)(?=:)/g, by: (match) => match.slice(0, -2) + match.slice(-1) + match.slice(-2, -1) },
  { at: /"0\d{3}"/g, by: (match) => match.slice(2, -1) },
];

/** Slips that nobody but the writer can mend, or that are none. */
const others: readonly Slip[] = [
  { at: /\b(?:kpmg|levanger|frosta|ict)\b/g, by: () => 'zzz' },
  { at: /\d_\d{3}/g, by: (match) => match.replace('_', ',') },
  { at: /[}\]]/g, by: () => '' },
  { at: /^ {2}\S/gm, by: (match) => `\t${match.trim()}` },
  { at: /, /g, by: () => ' ' },
  { at: /"/g, by: () => '' },
  { at: /\bnorway\b/g, by: () => 'norge' },
];

const slips = (all: readonly Slip[], most: number): fc.Arbitrary<readonly { readonly slip: Slip; readonly which: number }[]> =>
  fc.array(fc.record({ slip: fc.constantFrom(...all), which: fc.nat(10_000) }), { minLength: 1, maxLength: most });

function withSlips(text: string, made: readonly { readonly slip: Slip; readonly which: number }[]): string {
  return made.reduce((before, { slip, which }) => {
    const places = [...before.matchAll(slip.at)];
    const place = places[which % Math.max(1, places.length)];
    if (place === undefined) return before;
    return before.slice(0, place.index) + slip.by(place[0]) + before.slice(place.index + place[0].length);
  }, text);
}

const study = fc.constantFrom(...studies);

describe('mending', () => {
  test('a right study changes nothing', () => {
    for (const text of studies) expect(mended(text)).toBe(text);
  });

  test('certain slips gives back what was written, or leaves them', { timeout: 300_000 }, () => {
    let wholly = 0;
    fc.assert(
      fc.property(study, slips(certain, 3), (text, made) => {
        const wrong = withSlips(text, made);
        const now = mended(wrong);
        const right = new Map(valuesIn(text));
        const before = new Map(valuesIn(wrong));
        // A value is what the writer meant, or what the writer wrote and is told of.
        const isWritten = (path: string, value: unknown): boolean => before.has(path) && Object.is(before.get(path), value);
        expect(valuesIn(now).filter(([path, value]) => !isWritten(path, value) && !Object.is(right.get(path), value))).toEqual([]);
        expect(errorsIn(now).length).toBeLessThanOrEqual(errorsIn(wrong).length);
        if (now === text && wrong !== text) wholly += 1;
      }),
      { numRuns: runCount(200, 60), seed: 11 },
    );
    expect(wholly).toBeGreaterThan(runCount(80, 24));
  });

  test('any slips makes nothing wrong that was right, and twice is the same as once', { timeout: 300_000 }, () => {
    fc.assert(
      fc.property(study, slips([...certain, ...others], 4), (text, made) => {
        const wrong = withSlips(text, made);
        const now = mended(wrong);
        expect(mended(now)).toBe(now);
        if (errorsIn(wrong).length === 0) expect(errorsIn(now)).toEqual([]);
        const before = new Map(valuesIn(wrong));
        const right = new Map(valuesIn(text));
        const after = new Map(valuesIn(now));
        const lost = [...before].filter(([path, value]) => Object.is(value, right.get(path)) && !Object.is(value, after.get(path)));
        expect(lost).toEqual([]);
      }),
      { numRuns: runCount(150, 40), seed: 12 },
    );
  });

  test('one changed letter adds no error', { timeout: 300_000 }, () => {
    const changed = fc.record({ text: study, place: fc.nat(100_000), letter: fc.constantFrom('', ' ', ',', ':', '-', 'a', '1', '\t', '"', '\u00a0', '{', ']', '#', '\u2013') });
    fc.assert(
      fc.property(changed, ({ text, place, letter }) => {
        const at = place % text.length;
        const wrong = text.slice(0, at) + letter + text.slice(at + 1);
        const now = mended(wrong);
        expect(errorsIn(now).length).toBeLessThanOrEqual(errorsIn(wrong).length);
        expect(mended(now)).toBe(now);
      }),
      { numRuns: runCount(200, 60), seed: 13 },
    );
  });
});
