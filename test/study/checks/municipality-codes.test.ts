import { describe, expect, test } from 'vitest';
import { checkText } from '../../study-of.ts';

const found = (municipalities: string, more = ''): readonly unknown[] => {
  const text = `format: 1\ntitle: A study\njurisdiction: norway\nlanguage: nb\ncurrency: NOK\nmunicipalities:\n${municipalities}\n${more}`;
  return checkText(text).diagnostics.filter(({ code }) => code.includes('municipality')).map(({ code, args }) => [code, args]);
};

const frosta = '  frosta: { name: Frosta, code: "5036", population: 2_600 }';
const beside = (other: string): readonly unknown[] => found(`${frosta}\n  other: { ${other}, population: 20_300 }`);

describe('A municipality number', () => {
  test.each([
    'name: Levanger, code: "5037"',
    'name: levanger kommune, code: 5037',
    'name: Levanger, code: "1719"',
    'name: Tromso, code: "5501"',
    'name: Karasjok, code: "5610"',
    'name: Narvik, code: "1850"',
    'name: Steinkjer, code: "5039"',
    'name: Verran, code: "5006"',
    'name: Mora, code: "2062"',
    'name: Nabokommunen, code: "5037"',
    'code: "5037"',
  ])('is of the municipality that is named: %s', (other) => {
    expect(beside(other)).toEqual([]);
  });

  test('is of no municipality', () => {
    expect(beside('name: Levanger, code: "9999"')).toEqual([['study/unknown-municipality-code', { code: '9999', name: 'Levanger', known: ['5037'] }]]);
    expect(beside('code: "0000"')).toEqual([['study/unknown-municipality-code', { code: '0000', name: undefined, known: [] }]]);
  });

  test('is of another municipality', () => {
    expect(beside('name: Levanger, code: "5007"')).toEqual([['study/municipality-code-of-other', { code: '5007', bearer: 'Namsos', name: 'Levanger', known: ['5037'] }]]);
    expect(beside('name: Herøy, code: "5037"')).toEqual([
      ['study/municipality-code-of-other', { code: '5037', bearer: 'Levanger', name: 'Herøy', known: ['1515', '1818'] }],
    ]);
  });

  test('stands once among the municipalities, whatever the names say', () => {
    expect(beside('name: Levanger, code: "5036"')).toEqual([['study/repeated-municipality', { what: 'code', value: '5036', id: 'other', other: 'frosta' }]]);
  });

  test('may be that of a benchmark in two years, and of a municipality that is a benchmark too', () => {
    const benchmark = (id: string): string => `  ${id}: { name: Frosta, code: "5036", adminCostPerInhabitant: 4_000 }`;
    const levanger = '  levanger: { name: Levanger, code: "5037", population: 20_300 }';
    expect(found(`${frosta}\n${levanger}`, `benchmarks:\n${benchmark('one')}\n${benchmark('two')}\n`)).toEqual([]);
  });
});

describe('A name', () => {
  test('stands once among the municipalities, whatever the case of its letters', () => {
    expect(beside('name: FROSTA')).toEqual([['study/repeated-municipality', { what: 'name', value: 'FROSTA', id: 'other', other: 'frosta' }]]);
  });

  test('may be that of two whose numbers tell them apart', () => {
    expect(found('  one: { name: Herøy, code: "1515", population: 8_800 }\n  two: { name: Herøy, code: "1818", population: 1_900 }')).toEqual([]);
  });
});
