import { describe, expect, it, test } from 'vitest';
import type { DiagnosticCode } from '../../src/diagnostics/codes.ts';
import { fixableCodes, fixOf } from '../../src/fixes/fix-of.ts';
import { mendedText } from '../../src/fixes/mended-text.ts';
import { checkText, smallStudy } from '../study-of.ts';

/** A part of a study with a mistake, and the same part mended. */
interface Case {
  readonly code: DiagnosticCode;
  readonly wrong: string;
  readonly right: string;
}

const at = (code: DiagnosticCode, wrong: string, right: string): Case => ({ code, wrong, right });

const mended: readonly Case[] = [
  at('yaml/tab-indent', 'group:\n\tname: FLV\n\tadminCostPerInhabitant: 2_279', 'group:\n  name: FLV\n  adminCostPerInhabitant: 2_279'),
  at('yaml/tab-indent', 'services:\n\tict:\n\t\tcatalogue: ict', 'services:\n  ict:\n    catalogue: ict'),
  at('yaml/invisible-character', 'group:\n\u00a0\u00a0name: FLV', 'group:\n  name: FLV'),
  at('yaml/invisible-character', 'services:\n  ict:\n    catalogue: ict\n\u00a0\u00a0\u00a0\u00a0area: support\n    note: x', 'services:\n  ict:\n    catalogue: ict\n    area: support\n    note: x'),
  at('yaml/invisible-character', 'group:\n  name\u00a0: FLV', 'group:\n  name: FLV'),
  at('yaml/invisible-character', 'group:\n  \u200bname: FLV', 'group:\n  name: FLV'),
  at('yaml/invisible-character', 'priceYear:\u00a02001', 'priceYear: 2001'),
  at('yaml/missing-space', 'group: { name:FLV }', 'group: { name: FLV }'),
  at('yaml/missing-space', 'priceYear:2001', 'priceYear: 2001'),
  at('yaml/missing-space', 'benchmarks:\n  r: { name: R, costs: { 2023:5_100, 2024:5_300 } }', 'benchmarks:\n  r: { name: R, costs: { 2023: 5_100, 2024: 5_300 } }'),
  at('yaml/missing-space', 'decision:\n  -Rapporten tas til orientering\n  - Saken avgjøres\n  -Den sendes', 'decision:\n  - Rapporten tas til orientering\n  - Saken avgjøres\n  - Den sendes'),
  at('yaml/comment-needs-space', 'group: { name: "FLV" }# navn', 'group: { name: "FLV" } # navn'),
  at('yaml/double-colon', 'group:\n  name:: FLV', 'group:\n  name: FLV'),
  at('yaml/double-colon', 'group:\n  name: : FLV', 'group:\n  name: FLV'),
  at('yaml/colon-in-value', 'group:\n  name: Samarbeid: en vei', 'group:\n  name: "Samarbeid: en vei"'),
  at('yaml/bad-escape', 'group:\n  name: "C:\\data\\Ola"', 'group:\n  name: "C:\\\\data\\\\Ola"'),
  at('yaml/extra-comma', 'decision: [aa,, bb]', 'decision: [aa, bb]'),
  at('yaml/extra-comma', 'group: {, name: FLV }', 'group: { name: FLV }'),
  at('yaml/missing-comma', 'group: { name: "FLV" adminCostPerInhabitant: 2_279 }', 'group: { name: "FLV", adminCostPerInhabitant: 2_279 }'),
  at('yaml/missing-comma', 'group: { name: FLV\n  adminCostPerInhabitant: 2_279 }', 'group: { name: FLV,\n  adminCostPerInhabitant: 2_279 }'),
  at('yaml/dash-in-brackets', 'decision: [- aa, bb]', 'decision: [aa, bb]'),
  at('yaml/bracket-indent', 'services:\n  ict: {\n  catalogue: ict\n    }', 'services:\n  ict: {\n    catalogue: ict\n    }'),
  at('yaml/unknown-alias', 'x-a: &felles { name: FLV }\ngroup: *feles', 'x-a: &felles { name: FLV }\ngroup: *felles'),
  at('format/unknown-key', 'group: { nmae: FLV }', 'group: { name: FLV }'),
  at('format/unknown-key', 'price-year: 2001', 'priceYear: 2001'),
  at('format/unknown-key', '"servces": { ict: { catalogue: ict } }', '"services": { ict: { catalogue: ict } }'),
  at('format/unknown-value', 'services:\n  ict: { title: IKT, area: suport }', 'services:\n  ict: { title: IKT, area: support }'),
  at('format/unknown-value', "services:\n  ict: { title: IKT, area: 'Support' }", "services:\n  ict: { title: IKT, area: 'support' }"),
  at('format/bad-id', 'services:\n  Felles_ikt: { catalogue: ict }', 'services:\n  felles-ikt: { catalogue: ict }'),
  at('format/bad-id', 'services:\n  Payroll: { title: Payroll, area: support }', 'services:\n  payroll: { title: Payroll, area: support }'),
  at('format/bad-id', 'sources:\n  "kpmg ": { title: x }\ngroup: { adminCostPerInhabitant: { value: 2_279, source: kpmg } }', 'sources:\n  "kpmg": { title: x }\ngroup: { adminCostPerInhabitant: { value: 2_279, source: kpmg } }'),
  at('format/bad-id', 'services:\n  ict: { catalogue: ict, requires: [hr] }\n  Hr: { title: Hr og lønn, area: support }', 'services:\n  ict: { catalogue: ict, requires: [hr] }\n  hr: { title: Hr og lønn, area: support }'),
  at('format/bad-id', 'services:\n  child-welfare:\n    catalogue: child-welfare# merknad', 'services:\n  child-welfare:\n    catalogue: child-welfare # merknad'),
  at('format/bad-coalition', 'coalitionCosts: { frosta: 1, verdal: 2, frosta + verdal: 2.5 }', 'coalitionCosts: { frosta: 1, verdal: 2, frosta+verdal: 2.5 }'),
  at('format/wrong-type', 'group: { name: 2025 }', 'group: { name: "2025" }'),
  at('format/bad-date', 'decisionDate: 1.10.2001', 'decisionDate: 2001-10-01'),
  at('format/bad-date', 'decisionDate: 1. oktober 2001', 'decisionDate: 2001-10-01'),
  at('format/not-a-number', 'services:\n  ict: { catalogue: ict, coordination: 4,1 mill. }', 'services:\n  ict: { catalogue: ict, coordination: 4_100_000 }'),
  at('format/not-a-number', 'services:\n  ict: { catalogue: ict, coordination: kr. 4 100 000 }', 'services:\n  ict: { catalogue: ict, coordination: 4_100_000 }'),
  at('format/not-a-number', 'services:\n  ict: { catalogue: ict, coordination: 4 100,- }', 'services:\n  ict: { catalogue: ict, coordination: 4_100 }'),
  at('format/lost-zero', 'benchmarks:\n  r: { name: R, code: 301, adminCostPerInhabitant: 2_000 }', 'benchmarks:\n  r: { name: R, code: "0301", adminCostPerInhabitant: 2_000 }'),
  at('format/decimal-comma', 'discountRate: 4,5 %', 'discountRate: 4.5 %'),
  at('format/decimal-comma', 'discountRate: "4,5 %"', 'discountRate: "4.5 %"'),
  at('format/decimal-comma', 'group: { adminCostPerInhabitant: { value: 2279,5 } }', 'group: { adminCostPerInhabitant: { value: 2279.5 } }'),
  at('format/grouped-number', 'group: { adminCostPerInhabitant: 2 279 }', 'group: { adminCostPerInhabitant: 2_279 }'),
  at('format/grouped-number', 'group: { adminCostPerInhabitant: 2.279 }', 'group: { adminCostPerInhabitant: 2_279 }'),
  at('format/typographic-number', 'group: { adminCostPerInhabitant: “2279” }', 'group: { adminCostPerInhabitant: 2279 }'),
  at('format/typographic-number', 'services:\n  ict: { catalogue: ict, effects: { quality: "––" } }', 'services:\n  ict: { catalogue: ict, effects: { quality: "--" } }'),
  at('format/typographic-quotes', 'benchmarks:\n  r: { name: R, code: «0412», adminCostPerInhabitant: 2_000 }', 'benchmarks:\n  r: { name: R, code: "0412", adminCostPerInhabitant: 2_000 }'),
  at('format/not-a-number', 'group: { adminCostPerInhabitant: 2279 kr }', 'group: { adminCostPerInhabitant: 2279 }'),
  at('format/not-a-number', 'services:\n  ict: { catalogue: ict, coordination: 1.5 mill. kr }', 'services:\n  ict: { catalogue: ict, coordination: 1_500_000 }'),
  at('study/unknown-reference', 'services:\n  ict: { catalogue: ict, host: verdal, participants: [frosta, verdla] }', 'services:\n  ict: { catalogue: ict, host: verdal, participants: [frosta, verdal] }'),
  at('study/unknown-reference', 'services:\n  ict: { catalogue: ict, host: frosta, feasibility: { forsta: 3, verdal: 4 } }', 'services:\n  ict: { catalogue: ict, host: frosta, feasibility: { frosta: 3, verdal: 4 } }'),
  at('study/unknown-reference', 'claims:\n  a: { text: x, figure: participation.verdal.net, value: 3 }\nservices:\n  ict: { catalogue: ict, participants: [frosta, verdla] }', 'claims:\n  a: { text: x, figure: participation.verdal.net, value: 3 }\nservices:\n  ict: { catalogue: ict, participants: [frosta, verdal] }'),
  at('study/unknown-catalogue-service', 'services:\n  ict: { catalogue: child-wellfare }', 'services:\n  ict: { catalogue: child-welfare }'),
  at('study/unknown-factor', 'readiness:\n  political-wil: 2', 'readiness:\n  political-will: 2'),
  at('study/unknown-figure', 'claims:\n  a: { text: x, figure: population.Group, value: 3 }', 'claims:\n  a: { text: x, figure: population.group, value: 3 }'),
  at('study/unknown-figure', 'benchmarks:\n  r: { name: R, adminCostPerInhabitant: 2_000 }\nclaims:\n  a: { text: x, figure: benchmark.r.gapTotl, value: 3 }', 'benchmarks:\n  r: { name: R, adminCostPerInhabitant: 2_000 }\nclaims:\n  a: { text: x, figure: benchmark.r.gapTotal, value: 3 }'),
  at('study/unknown-model', 'services:\n  ict: { catalogue: ict, model: host-administratve }', 'services:\n  ict: { catalogue: ict, model: host-administrative }'),
  at('study/unknown-agreement-point', 'services:\n  child-welfare: { catalogue: child-welfare, participants: [frosta, verdal] }\nagreements:\n  child-welfare: { model: host-administrative, points: { withdraval: Ett års varsel } }', 'services:\n  child-welfare: { catalogue: child-welfare, participants: [frosta, verdal] }\nagreements:\n  child-welfare: { model: host-administrative, points: { withdrawal: Ett års varsel } }'),
  at('study/unknown-criterion', 'services:\n  ict: { catalogue: ict, effects: { qualty: 3 } }', 'services:\n  ict: { catalogue: ict, effects: { quality: 3 } }'),
  at('study/unknown-prior', 'services:\n  ict: { catalogue: ict, gain: { prior: librery } }', 'services:\n  ict: { catalogue: ict, gain: { prior: library } }'),
  at('study/unknown-trait', 'services:\n  ict: { title: IKT, area: support, traits: [markt] }', 'services:\n  ict: { title: IKT, area: support, traits: [market] }'),
  at('study/split-text', 'swot:\n  strengths: [Bra, og billig, Ja]\nstrategies:\n  s: { type: SO, text: x, combines: [bra-og-billig] }', 'swot:\n  strengths: ["Bra, og billig", Ja]\nstrategies:\n  s: { type: SO, text: x, combines: [bra-og-billig] }'),
  at('study/impossible-share', 'discountRate: 4', 'discountRate: 4 %'),
  at('suppression/unknown-code', '# collab-ignore study/not-used-yt: fordi\ngroup: { name: FLV }', '# collab-ignore study/not-used-yet: fordi\ngroup: { name: FLV }'),
];

function mendedOf(code: DiagnosticCode, text: string): string {
  const { source, diagnostics } = checkText(text);
  if (source === undefined) throw new Error('the text of this test is no text');
  const fixes = diagnostics.filter((each) => each.code === code).flatMap((each) => fixOf(each, source) ?? []);
  return mendedText(text, fixes);
}

describe('a mistake that may have one mending only', () => {
  it.each(mended)('$code: $wrong', ({ code, wrong, right }) => {
    const study = smallStudy(wrong);
    expect(checkText(study).diagnostics.map((each) => each.code)).toContain(code);
    expect(mendedOf(code, study)).toBe(smallStudy(right));
    expect(checkText(smallStudy(right)).diagnostics.map((each) => each.code)).not.toContain(code);
  });

  it.each(mended)('is mended in a file with the line ends of Windows: $code: $wrong', ({ code, wrong, right }) => {
    expect(mendedOf(code, smallStudy(wrong).replaceAll('\n', '\r\n'))).toBe(smallStudy(right).replaceAll('\n', '\r\n'));
  });

  it('begins a new line for the key that stands beside ---, with the line ends of the file', () => {
    const study = smallStudy('');
    expect(mendedOf('yaml/text-after-document-start', `--- ${study}`)).toBe(`---\n${study}`);
    expect(mendedOf('yaml/text-after-document-start', `---  ${study.replaceAll('\n', '\r\n')}`)).toBe(`---\r\n${study.replaceAll('\n', '\r\n')}`);
  });

  it('takes the quotes off the version of the format', () => {
    const study = smallStudy('');
    expect(mendedOf('format/wrong-type', study.replace('format: 1', 'format: "1"'))).toBe(study);
    expect(mendedOf('format/wrong-type', study.replace('format: 1', "format: '1'"))).toBe(study);
  });

  it('is left where thousands of places would change', () => {
    const study = (count: number): string => `title: "${'\\k'.repeat(count)}"\n`;
    expect(mendedOf('yaml/bad-escape', study(100))).toBe(study(100).replaceAll('\\', '\\\\'));
    expect(mendedOf('yaml/bad-escape', study(6_000))).toBe(study(6_000));
  });

  it('is found in time where thousands of ids have the same mistake', () => {
    const ids = Array.from({ length: 8_000 }, (_, index) => `  Kilde_${index}: { title: x }`).join('\n');
    const { source, diagnostics } = checkText(smallStudy(`sources:\n${ids}`));
    if (source === undefined) throw new Error('the text of this test is no text');
    const before = process.cpuUsage();
    expect(diagnostics.filter((each) => fixOf(each, source) !== undefined).length).toBe(diagnostics.length);
    expect(process.cpuUsage(before).user / 1_000).toBeLessThan(2_000);
  });

  it('has a test here for every code', () => {
    const tested = new Set<string>([...mended.map(({ code }) => code), 'yaml/text-after-document-start']);
    expect([...fixableCodes].filter((code) => !tested.has(code))).toEqual([]);
  });
});

const unmended: readonly (readonly [DiagnosticCode, string, string])[] = [
  ['yaml/tab-indent', 'services:\n  ict:\n\tcatalogue: ict', 'a tab may stand for two columns or for four'],
  ['yaml/missing-space', 'decision:\n  -5\n  -6', 'numbers may be negative'],
  ['yaml/colon-in-value', 'group:\n  name: FLV note: x', 'the word before the colon may be a key'],
  ['yaml/bad-escape', 'group:\n  name: "C:\\temp\\data"', 'another backslash is an escape'],
  ['yaml/extra-comma', 'topDown: { ramp: [0,, 1] }', 'a number may be missing'],
  ['yaml/extra-comma', 'decision: [aa, , bb]', 'an item may be missing'],
  ['yaml/missing-comma', 'group: { name: Frosta og note: x }', 'the word may belong to the text'],
  ['yaml/dash-in-brackets', 'topDown: { ramp: [- 1, 2] }', 'a dash may be a minus'],
  ['format/unknown-key', 'group: { navn: FLV }', 'another word is no misspelling'],
  ['format/unknown-key', 'services:\n  ict: { catalogue: ict, costs: 3 }', 'it is near to nothing that may stand there'],
  ['format/unknown-key', 'group: { name: FLV, Name: FLV }', 'the key is there already'],
  ['format/bad-id', 'services:\n  Ikt: { title: IKT, area: support }\n  hr: { title: HR, area: support, requires: [Ikt] }', 'the id is pointed at'],
  ['format/bad-id', 'services:\n  økonomi: { title: Økonomi, area: support }', 'a letter would be lost'],
  ['format/bad-date', 'decisionDate: 1/10/2001', 'day and month may stand in either order'],
  ['format/decimal-comma', 'group: { adminCostPerInhabitant: "2,279" }', 'the comma may stand between thousands'],
  ['format/typographic-number', 'group:\n  adminCostPerInhabitant: “2,279”', 'the comma may stand between thousands'],
  ['format/typographic-number', 'services:\n  ict: { catalogue: ict, effects: { quality: – } }', 'a dash may mean nothing'],
  ['format/not-a-number', 'group: { adminCostPerInhabitant: 2.279 kr }', 'the point may stand between thousands'],
  ['format/not-a-number', 'group: { adminCostPerInhabitant: 2279 SEK }', 'the currency is another'],
  ['format/not-a-number', 'group: { adminCostPerInhabitant: 2279 innbyggere }', 'the unit is another'],
  ['format/grouped-number', 'group: { adminCostPerInhabitant: 2 279.125 }', 'the last group may be decimals'],
  ['study/unknown-reference', 'sources:\n  kpmg-2001: { title: x }\ngroup: { adminCostPerInhabitant: { value: 2_279, source: kpmg-2002 } }', 'another year is another source'],
  ['study/unknown-reference', 'services:\n  ict: { catalogue: ict, host: verdla, participants: [frosta, verdla] }\n  hr: { title: HR, area: support, participants: [frosta, verdal] }', 'it is named twice, so that the definition may be misspelt'],
  ['study/unknown-reference', 'services:\n  ict: { catalogue: ict, participants: [frosta, verdla] }', 'nobody names the one that is defined, so that the definition may be misspelt'],
  ['study/unknown-reference', 'criteria:\n  qualty: { swing: 100 }\nservices:\n  ict: { catalogue: ict, effects: { quality: 3 } }', 'the definition is misspelt'],
  ['study/unknown-reference', 'services:\n  child-wellfare: { catalogue: child-welfare }\n  hr: { title: HR, area: support, requires: [child-wellfare] }\n  ict: { catalogue: ict, requires: [child-welfare] }', 'the catalogue has it'],
  ['study/impossible-share', 'discountRate: 0.4', '4 % may be meant too'],
  ['format/wrong-type', 'group: "1"', 'a number is no map'],
  ['format/bad-id', 'services:\n  hr: { catalogue: hr#merknad }', 'without a space it begins no comment'],
  ['study/unknown-reference', 'services:\n  ict: { catalogue: ict, participants: [frosta, verdal, verdla] }', 'it is in the list already'],
];

describe('a mistake that may have another mending', () => {
  test.each(unmended)('%s: %s is left, since %s', (code, part) => {
    const study = smallStudy(part);
    expect(checkText(study).diagnostics.map((each) => each.code)).toContain(code);
    expect(mendedOf(code, study)).toBe(study);
  });
});
