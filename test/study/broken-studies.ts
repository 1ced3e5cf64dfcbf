import type { DiagnosticCode } from '../../src/diagnostics/codes.ts';
import { study } from './study-text.ts';

/** A study with one mistake, and the one diagnostic that it gives. */
export interface BrokenStudy {
  readonly name: string;
  readonly text: string;
  readonly code: DiagnosticCode;
  /** Line and column, from 1. */
  readonly at: string;
  readonly args?: object | undefined;
}

/** A study in which ▸ marks the place of the diagnostic. */
function broken(code: DiagnosticCode, name: string, marked: string, args?: object): BrokenStudy {
  const before = marked.slice(0, marked.indexOf('▸')).split('\n');
  return { name, text: marked.replace('▸', ''), code, at: `${before.length}:${(before.at(-1) ?? '').length + 1}`, args };
}

/** A mistake in something that stands after what every study has. */
function wrong(code: DiagnosticCode, marked: string, args?: object): BrokenStudy {
  return broken(code, marked, study(marked), args);
}

/** A mistake in what every study has: the marked text stands in the place of another. */
function instead(code: DiagnosticCode, of: string, marked: string, args?: object): BrokenStudy {
  return broken(code, marked, study('').replace(of, marked), args);
}

const keys: readonly BrokenStudy[] = [
  wrong('format/unknown-key', '▸servces: {}', { key: 'servces', nearest: 'services' }),
  wrong('format/unknown-key', '▸Discountrate: 4 %', { nearest: 'discountRate' }),
  wrong('format/unknown-key', '▸tjenester: {}', { nearest: 'services' }),
  wrong('format/unknown-key', '▸anything: {}', { nearest: undefined }),
  instead('format/unknown-key', 'municipalities:', '▸kommuner:', { nearest: 'municipalities' }),
  instead('format/unknown-key', 'municipalities:', '▸Municipality:', { nearest: 'municipalities' }),
  instead('format/unknown-key', 'municipalities:', '▸communes:', { nearest: undefined }),
  instead('format/unknown-key', 'population: 2_400', '▸innbyggere: 2_400', { nearest: 'population' }),
  instead('format/figures-by-year', 'population: 2_400', 'population: { ▸2023: 2_300, 2024: 2_400 }', { year: '2023' }),
  wrong('format/figures-by-year', 'topDown: { phi: { ▸2023: 10 %, 2024: 20 % } }'),
  wrong('format/value-and-estimate', 'topDown: { coordination: { ▸value: 3, low: 1 } }'),
  wrong('format/value-and-estimate', 'topDown: { coordination: { low: 1, likely: 2, high: 3, ▸value: 2 } }'),
  wrong('format/single-figure', 'criteria: { economy: { scale: { ▸low: 1, likely: 2, high: 3, range: min-max } } }'),
  wrong('format/single-figure', 'criteria: { economy: { scale: { value: 2, ▸high: 3 } } }'),
  wrong('format/unknown-key', 'criteria: { economy: { ▸skala: 200 } }', { nearest: 'scale' }),
  wrong('format/comma-in-braces', 'existing: { a: { partners: ▸frosta, levanger } }', { list: '[frosta, levanger]', text: '"frosta, levanger"' }),
  wrong('format/comma-in-braces', 'services: { ict: { title: ▸IKT, lønn og arkiv, area: support } }', { text: '"IKT, lønn og arkiv"' }),
  wrong('format/comma-in-braces', 'mandate: { owner: ▸Rådmann, ordfører, leder }', { list: '[Rådmann, ordfører, leder]' }),
  wrong('format/unknown-key', 'mandate: { owner: Rådmann, ▸ordfører: }'),
  wrong('format/unknown-key', 'group: { adminCostPerInhabitant: { value: 9_279, ▸… } }', { key: '…' }),
  wrong('format/comma-in-braces', 'services: { ict: { title: ▸Lov 1,2 og 3, area: support } }', { text: '"Lov 1,2 og 3"' }),
  wrong('format/unknown-key', 'benchmarks: { a: { ▸grunnlag: net } }', { nearest: 'basis' }),
  wrong('format/unknown-key', '▸__proto__: {}', { key: '__proto__', nearest: undefined }),
  wrong('format/unknown-key', 'horizon: { ▸frstYear: 2020, years: 3 }', { nearest: 'firstYear', known: ['firstYear', 'years'] }),
  wrong('format/unknown-key', 'horizon: { ▸constructor: 2020 }', { key: 'constructor' }),
  wrong('format/unknown-key', 'horizon: { ▸"a/b~c": 2020 }', { key: 'a/b~c' }),
  wrong('format/unknown-key', 'group: { adminCostPerInhabitant: { ▸vlaue: 3 } }', { nearest: 'value' }),
  wrong('format/unknown-key', 'readiness: { trust: { ▸levle: 2, grade: claimed } }', { nearest: 'level' }),
  wrong('format/unknown-key', 'services:\n  ict:\n    effects:\n      quality: { ▸vaule: 2, source: kpmg }', { nearest: 'value' }),
  wrong('format/unknown-key', 'services: { ict: { gain: { annual: 5, ▸nota: x } } }', { nearest: undefined }),
  wrong('format/unknown-key', 'services:\n  ict:\n    effects:\n      quality: { ▸verdi: 2, source: kpmg }', { nearest: 'value' }),
  wrong('format/unknown-key', 'readiness: { trust: { ▸modenhet: 2, grade: claimed } }', { nearest: 'level' }),
  wrong('format/unknown-key', 'claims: { a: { ▸nokkeltall: population.group, value: 3 } }', { nearest: undefined }),
  wrong('format/missing-key', 'claims: { ▸gap: { text: x, value: 3 } }', { keys: ['figure'] }),
  wrong('format/missing-key', 'group: { ▸adminCostPerInhabitant: { source: kpmg } }', { keys: ['value'] }),
  wrong('format/missing-key', 'topDown: { ▸coordination: { low: 1, range: min-max } }', { keys: ['likely', 'high'] }),
  wrong('format/missing-key', 'services: { ict: { gain: { positions: [{ ▸municipality: frosta }] } } }', { keys: ['count'] }),
  wrong('format/missing-key', 'services: { ict: { gain: { positions: [▸{}] } } }', { keys: ['municipality', 'count'] }),
  wrong('format/missing-key', 'benchmarks: { ▸peers: { statistic: median } }', { keys: ['of'] }),
  instead('format/missing-key', 'format: 1\ntitle: Samarbeid\n', '▸format: 1\n', { keys: ['title'] }),
  instead('format/missing-key', 'format: 1\n', '▸', { keys: ['format'] }),
  instead('format/missing-key', 'frosta: { population: 2_400 }', '▸frosta: {}', { keys: ['population'] }),
  instead('format/unknown-key', 'title:', '▸titel:', { key: 'titel', nearest: 'title' }),
  instead('format/unknown-key', 'population: 2_400', '▸populatoin: 2_400', { nearest: 'population' }),
  broken('format/missing-key', 'only a title', '▸title: x\n', { keys: ['format', 'jurisdiction', 'language', 'currency', 'municipalities'] }),
];

const ids: readonly BrokenStudy[] = [
  instead('format/bad-id', 'frosta:', '▸Frosta:', { id: 'Frosta', suggestion: 'frosta' }),
  wrong('format/bad-id', 'services: { ▸Felles IKT-drift: {} }', { suggestion: 'felles-ikt-drift' }),
  wrong('format/bad-id', 'services: { ▸1: {} }', { id: '1', suggestion: undefined }),
  wrong('format/bad-id', 'services: { ▸a--b: {} }', { suggestion: 'a-b' }),
  wrong('format/bad-id', 'services: { ▸Ict: }'),
  wrong('format/bad-id', 'services: { ict: { catalogue: ▸ICT } }', { suggestion: 'ict' }),
  instead('format/reserved-id', 'frosta:', '▸group:', { id: 'group', besideAnswers: false }),
  wrong('format/reserved-id', 'sources: { ▸illustration: { title: x } }', { id: 'illustration' }),
  wrong('format/reserved-id', 'criteria: { economy: { swing: { frosta: 60, ▸source: kpmg } } }', { id: 'source', besideAnswers: true }),
  wrong('format/bad-year-key', 'group: { costs: { ▸i fjor: 5_100 } }', { key: 'i fjor' }),
  wrong('format/bad-year-key', 'group: { adminCostPerInhabitant: { 2023: 5, ▸source: kpmg } }', { key: 'source' }),
  wrong('format/bad-year-key', 'priceIndex: { ▸23: 100 }', { key: '23' }),
  wrong('format/bad-year-key', 'priceIndex: { ▸"2023/24~": x }', { key: '2023/24~' }),
  wrong('format/bad-coalition', 'coalitionCosts: { ▸"frosta + levanger": 7 }', { key: 'frosta + levanger' }),
];

const types: readonly BrokenStudy[] = [
  broken('format/wrong-type', 'a text', '▸hei\n', { expected: ['map'], found: 'text' }),
  broken('format/wrong-type', 'a list', '\n▸- format: 1\n', { expected: ['map'], found: 'list' }),
  instead('format/wrong-type', 'title: Samarbeid', 'title: ▸2024', { expected: ['text'], found: 'number', fix: '"2024"' }),
  instead('format/wrong-type', 'title: Samarbeid', '▸title:', { expected: ['text'], found: 'nothing', fix: undefined }),
  instead('format/wrong-type', 'format: 1', 'format: ▸"1"', { expected: ['whole-number'], found: 'text' }),
  wrong('format/wrong-type', 'services: ▸[ict]', { expected: ['map'], found: 'list' }),
  wrong('format/wrong-type', '▸services:', { expected: ['map'], found: 'nothing' }),
  wrong('format/wrong-type', 'services: { ▸ict: }', { expected: ['map'], found: 'nothing' }),
  wrong('format/wrong-type', 'group: { adminCostPerInhabitant: ▸[2279] }', { expected: ['number', 'map'], found: 'list' }),
  wrong('format/wrong-type', 'goals: ▸Bedre tjenester', { expected: ['list', 'map'], found: 'text' }),
  wrong('format/wrong-type', 'services:\n  ict:\n    participants: ▸frosta, verdal', { items: '[frosta, verdal]' }),
  wrong('format/wrong-type', 'services:\n  ict:\n    participants: ▸(frosta, verdal)', { items: '[frosta, verdal]' }),
  wrong('format/wrong-type', 'services:\n  ict:\n    participants: ▸frosta; verdal og levanger', { items: '[frosta, verdal, levanger]' }),
  wrong('format/wrong-type', 'services:\n  ict:\n    participants:\n      ▸– frosta\n      – verdal', { items: '[frosta, verdal]' }),
  wrong('format/wrong-type', 'services:\n  ict:\n    requires: ▸child-welfare', { items: '[child-welfare]' }),
  wrong('format/wrong-type', 'decision:\n  ▸• Ta til orientering\n  • Gå videre', { items: '["Ta til orientering", "Gå videre"]' }),
  wrong('format/wrong-type', 'decision: ▸Ta til orientering, og gå videre', { items: undefined }),
  wrong('yaml/invisible-character', 'services:\n  ict:\n    participants:\n     ▸\u00a0- frosta\n     \u00a0- verdal', { character: 'U+00A0' }),
  wrong('format/wrong-type', 'services: { ict: { feasibility: ▸true } }', { expected: ['number', 'map'], found: 'true-or-false' }),
  wrong('format/wrong-type', 'sharing: { keys: [▸[equal]] }', { expected: ['text'], found: 'list' }),
  wrong('format/wrong-type', 'actions: [▸{ title: Møte }]', { expected: ['text'], found: 'map' }),
  wrong('format/empty-text', 'group: { name: ▸"" }'),
  wrong('format/empty-text', "group: { name: ▸' ' }"),
];

const values: readonly BrokenStudy[] = [
  instead('format/unknown-value', 'language: nb', 'language: ▸no', { known: ['nb', 'nn', 'sv', 'en'] }),
  instead('format/unknown-value', 'currency: NOK', 'currency: ▸nok', { nearest: 'NOK' }),
  instead('format/unknown-value', 'jurisdiction: norway', 'jurisdiction: ▸Norge', { nearest: 'norway' }),
  wrong('format/unknown-value', 'benchmarks: { a: { basis: ▸netto } }', { nearest: 'net' }),
  instead('format/typographic-quotes', 'currency: NOK', 'currency: ▸“NOK”', { fix: 'NOK' }),
  wrong('format/typographic-quotes', 'comparators: { oslo: { code: ▸“0301” } }', { fix: '"0301"' }),
  wrong('format/typographic-quotes', 'decisionDate: ▸«2001-10-01»', { fix: '2001-10-01' }),
  wrong('format/unknown-value', 'topDown: { realisation: ▸sceptic }', { nearest: 'sceptical' }),
  wrong('format/unknown-value', 'sharing: { keys: [▸populations] }', { nearest: 'population' }),
  instead('format/unknown-version', 'format: 1', 'format: ▸2', { version: '2', known: 1 }),
  broken('format/unknown-version', 'another version, whatever else is wrong', 'anything: [goes]\nformat: ▸2.0-beta\n', { version: '2.0-beta' }),
  broken('format/too-few', 'one municipality', study('').replace(', levanger: { population: 17_500 }', '').replace('municipalities', '▸municipalities'), {
    found: 1,
    minimum: 2,
  }),
  wrong('format/too-few', 'benchmarks: { peers: { ▸of: [] } }', { found: 0, minimum: 1 }),
  wrong('format/choose-one', 'services: { ict: { ▸gain: {} } }', { found: [] }),
  wrong('format/choose-one', 'services: { ict: { ▸gain: { annual: 5, prior: catalogue } } }', { found: ['annual', 'prior'] }),
  wrong('format/out-of-range', 'horizon: { years: ▸101 }', { value: '101', minimum: 1, maximum: 100 }),
  wrong('format/out-of-range', 'analysis: { draws: ▸5_000_000 }', { value: '5_000_000', minimum: 100, maximum: 1_000_000 }),
  wrong('format/out-of-range', 'capacity: { projects: ▸0 }', { minimum: 1, maximum: undefined }),
  wrong('format/out-of-range', 'capacity: { projects: { value: ▸0 } }', { minimum: 1, maximum: undefined }),
  wrong('format/out-of-range', 'priceYear: ▸20001', { value: '20001' }),
  wrong('format/out-of-range', 'readiness: { trust: { frosta: ▸4 } }', { value: '4' }),
  wrong('format/out-of-range', 'services: { ict: { effects: { quality: ▸+++++ } } }', { value: '+++++' }),
  wrong('format/out-of-range', 'services: { ict: { effects: { quality: ▸"5" } } }', { value: '5' }),
  wrong('format/bad-effect', 'services: { ict: { effects: { quality: ▸bedre } } }', { value: 'bedre' }),
  wrong('format/bad-date', 'decisionDate: ▸1.10.2001', { fix: '2001-10-01' }),
  wrong('format/bad-date', 'decisionDate: ▸20011001', { fix: '2001-10-01' }),
  wrong('format/bad-date', 'decisionDate: ▸2001–10–01', { fix: '2001-10-01' }),
  wrong('format/bad-date', 'decisionDate: ▸2001-02-29', { fix: undefined }),
  wrong('format/bad-date', 'decisionDate: ▸1. oktober 2026', { fix: '2026-10-01' }),
  wrong('format/bad-date', 'decisionDate: ▸30. februar 2026', { fix: undefined }),
  wrong('format/bad-date', 'decisionDate: ▸i høst', { fix: undefined }),
  wrong('format/lost-zero', 'comparators: { oslo: { code: ▸0301 } }', { written: '0301', fix: '"0301"' }),
  wrong('format/lost-zero', 'comparators: { oslo: { code: ▸"301" } }', { fix: '"0301"' }),
  wrong('format/bad-municipality-code', 'comparators: { oslo: { code: ▸Oslo } }', { value: 'Oslo' }),
  wrong('format/bad-municipality-code', 'comparators: { oslo: { code: ▸12345 } }', { value: '12345' }),
  wrong('format/bad-municipality-code', 'comparators: { oslo: { code: ▸30.1 } }', { value: '30.1' }),
];

const numbers: readonly BrokenStudy[] = [
  wrong('format/decimal-comma', 'discountRate: ▸4,5 %', { value: '4,5 %', fix: '4.5 %', thousands: undefined }),
  wrong('format/decimal-comma', 'discountRate: ▸4,5 prosent', { fix: '4.5 %' }),
  wrong('format/decimal-comma', 'topDown: { phi: ▸"0,6" }', { fix: '0.6' }),
  wrong('format/decimal-comma', 'topDown: { coordination: ▸",5" }', { fix: '0.5' }),
  wrong('format/decimal-comma', 'group: { adminCostPerInhabitant: { value: ▸12,5, source: kpmg } }', { value: '12,5', fix: '12.5' }),
  wrong('format/decimal-comma', 'services: { ict: { effects: { quality: { frosta: ▸1,5 } } } }', { fix: '1.5' }),
  wrong('format/decimal-comma', 'group: { costs: { 2023: ▸5,1, 2024: 5 } }', { fix: '5.1' }),
  wrong('format/decimal-comma', 'services: { ict: { coordination: ▸"1,200" } }', { fix: '1.200', thousands: '1_200' }),
  wrong('format/decimal-comma', 'claims:\n  a: { figure: b, value: 1, tolerance: ▸"2,5 %" }', { value: '2,5 %', fix: '2.5 %' }),
  wrong('format/grouped-number', 'services: { ict: { coordination: ▸1,200,300 } }', { value: '1,200,300', fix: '1_200_300' }),
  wrong('format/grouped-number', 'services: { ict: { coordination: ▸1 000 } }', { value: '1 000', fix: '1_000' }),
  wrong('format/grouped-number', 'services: { ict: { coordination: ▸15\u00a0000\u202f000 } }', { fix: '15_000_000' }),
  wrong('format/grouped-number', 'services: { ict: { coordination: ▸1.000.000 } }', { fix: '1_000_000' }),
  wrong('format/grouped-number', 'services: { ict: { coordination: ▸"1,000,000" } }', { fix: '1_000_000' }),
  wrong('format/grouped-number', 'services: { ict: { coordination: ▸"1.000,50" } }', { fix: '1_000.50' }),
  wrong('format/grouped-number', 'services: { ict: { coordination: ▸-1 000.5 } }', { fix: '-1_000.5' }),
  wrong('format/typographic-number', 'services: { ict: { coordination: ▸−200_000 } }', { fix: '-200_000' }),
  wrong('format/typographic-number', 'services: { ict: { coordination: ▸–200 } }', { fix: '-200' }),
  wrong('format/typographic-number', 'services: { ict: { coordination: ▸“2279” } }', { fix: '2279' }),
  wrong('format/typographic-number', 'services: { ict: { coordination: ▸«2 279» } }', { fix: '2_279' }),
  wrong('format/typographic-number', "services: { ict: { coordination: ▸1'000'000 } }", { fix: '1_000_000' }),
  wrong('format/typographic-number', 'topDown:\n  phi: ▸−12,5 %', { fix: '-12.5 %' }),
  wrong('format/typographic-number', 'services: { ict: { effects: { quality: ▸−− } } }', { fix: '"--"' }),
  wrong('format/not-a-number', 'services: { ict: { coordination: ▸15 mill. } }', { value: '15 mill.', expected: 'number' }),
  wrong('format/not-a-number', 'services: { ict: { coordination: ▸5 % } }', { expected: 'number' }),
  wrong('format/not-a-number', 'services: { ict: { coordination: ▸.inf } }', { value: '.inf' }),
  wrong('format/not-a-number', 'services: { ict: { coordination: ▸"1e6" } }', { value: '1e6' }),
  wrong('format/not-a-number', 'discountRate: ▸fire prosent', { expected: 'share' }),
  wrong('format/not-a-number', 'services: { ict: { coordination: ▸15 mill. kroner } }', { fix: '15_000_000' }),
  wrong('format/not-a-number', 'services: { ict: { coordination: ▸"4,5 hester" } }', { fix: undefined }),
  wrong('format/not-a-number', 'services:\n  ict:\n    coordination: ▸-4,5 mill kr', { fix: '-4_500_000' }),
  wrong('format/not-a-number', 'services: { ict: { coordination: ▸2 279 kr } }', { fix: '2_279' }),
  wrong('format/not-a-number', 'claims: { a: { figure: population.group, value: ▸4 mill } }', { expected: 'number', fix: '4_000_000' }),
  wrong('format/not-a-number', 'priceYear: ▸i fjor', { expected: 'year', fix: undefined }),
  wrong('format/not-a-number', 'sources: { kpmg: { year: ▸ukjent } }', { expected: 'year' }),
  wrong('format/not-a-number', 'capacity: { projects: ▸tre }', { expected: 'whole-number' }),
  wrong('format/not-a-number', 'services: { ict: { today: { frosta: { cost: ▸4,1 mill. } } } }', { value: '4,1 mill.', fix: '4_100_000' }),
  wrong('format/not-a-number', 'services: { ict: { today: { frosta: { positions: ▸6,2 årsverk, cost: 3 } } } }', { fix: '6.2' }),
  wrong('format/not-a-number', 'services: { ict: { coordination: ▸kr 4100 } }', { fix: '4100' }),
  wrong('format/not-a-number', 'services: { ict: { coordination: ▸kr. 4 100 000 } }', { fix: '4_100_000' }),
  wrong('format/not-a-number', 'services: { ict: { coordination: ▸4100.- } }', { fix: '4100' }),
  wrong('format/not-a-number', 'discountRate: ▸4 prosent', { fix: '4 %' }),
  wrong('format/not-whole', 'priceYear: ▸2001.5', { value: '2001.5' }),
  wrong('format/not-whole', 'capacity: { projects: ▸"2.5" }', { value: '2.5' }),
];

export const brokenStudies: readonly BrokenStudy[] = [...keys, ...ids, ...types, ...values, ...numbers];
