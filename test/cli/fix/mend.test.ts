import { describe, expect, it } from 'vitest';
import { check } from '../../../src/collab.ts';
import { mend } from '../../../src/cli/fix/mend.ts';
import { severities } from '../../../src/diagnostics/codes.ts';
import { smallStudy } from '../../study-of.ts';

interface Outcome {
  readonly text: string;
  readonly count: number;
  readonly errors: readonly string[];
}

function mended(text: string): Outcome {
  const { bytes, count, checked } = mend('study.yaml', Buffer.from(text, 'utf8'), check);
  const errors = checked.diagnostics.map(({ code }) => code).filter((code) => severities[code] === 'error');
  return { text: Buffer.from(bytes).toString('utf8'), count, errors };
}

describe('a study with certain mistakes', () => {
  it('is mended all over, also where one mistake hides another', () => {
    const wrong = smallStudy('priceYear:2001\ndiscountRate: 4,5 %\ngruop: { nmae: FLV, adminCostPerInhabitant: 2 279 }\nservices:\n\tict:\n\t\tcatalogue: itc');
    const right = smallStudy('priceYear: 2001\ndiscountRate: 4.5 %\ngroup: { name: FLV, adminCostPerInhabitant: 2_279 }\nservices:\n  ict:\n    catalogue: itc');
    expect(mended(wrong)).toEqual({ text: right, count: 6, errors: ['study/unknown-catalogue-service'] });
  });

  it('keeps byte order mark, line ends, comments and the space around values', () => {
    const study = (rate: string): string => `\uFEFF${smallStudy(`discountRate:   ${rate}   # rente  \n\n\n# slutt`).replaceAll('\n', '\r\n')}`;
    expect(mended(study('4,5 %'))).toEqual({ text: study('4.5 %'), count: 1, errors: [] });
  });

  it('keeps what is written in a folded text, though it looks like a mistake', () => {
    const study = smallStudy('x-note: |\n  title:Foo\n  2,5 og “7”\n  \tb\ndecision: ["4,5 %"]');
    expect(mended(study)).toEqual({ text: study, count: 0, errors: [] });
  });

  it('is mended item by item in a list of dashes', () => {
    expect(mended(smallStudy('decision: [- aa, - bb, - cc]'))).toEqual({ text: smallStudy('decision: [aa, bb, cc]'), count: 3, errors: [] });
  });

  it('is not mended where something else would then be wrong at the place', () => {
    const impossible = smallStudy('discountRate: −4 %');
    expect(mended(impossible)).toEqual({ text: impossible, count: 0, errors: ['format/typographic-number'] });
    const half = smallStudy('', '  frosta: { population: 2400,5 }\n  verdal: { population: 3 }');
    expect(mended(half)).toMatchObject({ text: half, count: 0 });
  });

  it('keeps what can be mended when something beside it cannot', () => {
    const study = (rate: string): string => smallStudy(`discountRate: ${rate}\ngroup: { name: FLV, adminCostPerInhabitant: "2,279" }\ndecisionDate: 1/10/2001`);
    expect(mended(study('4,5 %'))).toEqual({ text: study('4.5 %'), count: 1, errors: ['format/decimal-comma', 'format/bad-date'] });
  });

  it('is not rewritten to a definition that is misspelt itself', () => {
    const services = 'services:\n  ict: { catalogue: ict, host: verdal, participants: [frosta, verdal], feasibility: { verdal: 3, frosta: 2 } }';
    const misspelt = smallStudy(services, '  frosta: { population: 2_400 }\n  vedral: { population: 13_600 }');
    expect(mended(misspelt)).toMatchObject({ text: misspelt, count: 0 });
    const source = smallStudy('sources:\n  kpgm: { title: x }', '  frosta: { population: { value: 2_400, source: kpmg } }\n  verdal: { population: { value: 13_600, source: kpmg } }');
    expect(mended(source)).toMatchObject({ text: source, count: 0 });
  });

  it('gets the space that a comment behind an id lacks, at the end of a line only', () => {
    const study = (end: string): string => smallStudy(`services:\n  child-welfare:\n    catalogue: child-welfare${end}\n    participants: [frosta, verdal]`);
    expect(mended(study('# merknad'))).toEqual({ text: study(' # merknad'), count: 1, errors: [] });
    const inBraces = smallStudy('services:\n  child-welfare: { catalogue: child-welfare# merknad }');
    expect(mended(inBraces)).toMatchObject({ text: inBraces, count: 0 });
  });

  it('keeps a rate that may be meant otherwise, and the codes that a comment lists', () => {
    for (const codes of ['study/one-year-only, study/unused', 'study/one-yer-only,study/unused', 'study/one-yer-only study/unused']) {
      const study = smallStudy(`discountRate: 0.4\n# collab-ignore ${codes}: fordi\ngroup: { name: FLV }`);
      expect(mended(study)).toMatchObject({ text: study, count: 0 });
    }
  });

  it('mends a value that aliases repeat once', () => {
    const study = (rate: string): string => smallStudy(`x-a: &cost ${rate}\ngroup: { adminCostPerInhabitant: *cost }\nbenchmarks:\n  r: { name: R, adminCostPerInhabitant: *cost }`);
    expect(mended(study('2279,5'))).toEqual({ text: study('2279.5'), count: 1, errors: [] });
  });

  it.each([['nothing', ''], ['no text', '\0\x01'], ['no YAML', 'a: [b'], ['a comment', '# x']])('is left alone when it is %s', (_what, text) => {
    expect(mended(text)).toMatchObject({ text, count: 0 });
  });

  it('is mended in time where thousands of ids or dashes have the same mistake', () => {
    const ids = Array.from({ length: 8_000 }, (_, index) => `  Kilde_${index}: { title: x }`).join('\n');
    const before = process.cpuUsage();
    expect(mended(smallStudy(`sources:\n${ids}`)).count).toBe(8_000);
    expect(mended(smallStudy(`decision:\n${'  -a\n'.repeat(4_000)}`)).count).toBe(1);
    expect(process.cpuUsage(before).user / 1_000).toBeLessThan(6_000);
  });

  it('ends in time, however many mistakes there are', () => {
    const items = Array.from({ length: 1_000 }, (_, index) => `  n${index}:x`).join('\n');
    const start = performance.now();
    mended(smallStudy(`x-many:\n  a: b\n${items}`));
    expect(performance.now() - start).toBeLessThan(60_000);
  });
});
