import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { analyzeStudy, toData } from '../../src/collab.ts';
import type { StatedFigure } from '../../src/study/stated-figure.ts';
import { checkText, repositoryFile, studyOf } from '../study-of.ts';

/* The two examples made of official statistics say what the statistics say, and where each figure comes from. */
const kostra = rowsOf('kostra-12362.csv');
const counts = rowsOf('population-07459.csv');

type Row = Readonly<Record<string, string>>;

/** The rows of a table beside this test: a credit line, the names of the columns, then a row a line. */
function rowsOf(file: string): readonly Row[] {
  const [, head = '', ...lines] = repositoryFile(`test/examples/${file}`).trimEnd().split('\n');
  const columns = head.split(',');
  return lines.map((line) => Object.fromEntries(line.split(',').map((cell, index) => [columns[index] ?? '', cell])));
}

function only(rows: readonly Row[], wanted: Row): Row {
  const found = rows.filter((row) => Object.entries(wanted).every(([column, value]) => row[column] === value));
  expect(found, JSON.stringify(wanted)).toHaveLength(1);
  return found[0] ?? {};
}

function inhabitants(name: string, date: string): number {
  return Number(only(counts, { name, date })['population']);
}

function administration(name: string, year: number, art: 'AGD2' | 'AGD10'): number {
  return Number(only(kostra, { name, year: String(year), function_group: 'FGK1b', art })['nok_per_inhabitant']);
}

const examples = [
  { id: 'innherred-2016', counted: '2018-01-01', years: [2015, 2016, 2017] },
  { id: 'gauldal-2024', counted: '2025-01-01', years: [2022, 2023, 2024] },
].map((example) => {
  const text = repositoryFile(`examples/${example.id}/study.yaml`);
  return { ...example, text, study: studyOf(text) };
});

const places = examples.flatMap(({ study, ...example }) =>
  [...study.municipalities.values(), ...study.comparators.values()].map((place) => ({ ...example, place, name: place.name })),
);

describe('the examples from official statistics', () => {
  it.each(places)('$id: the net administration cost of $name is what KOSTRA says, in each of three years', ({ place, years }) => {
    expect(place.basis).toBe('net');
    expect(place.cost.map(stated)).toEqual(
      years.map((year) => ({ value: administration(place.name, year, 'AGD2'), source: 'kostra', year })),
    );
  });

  it.each(places)('$id: the inhabitants of $name are those at the end of the last year', ({ place, counted }) => {
    const value = inhabitants(place.name, counted);
    expect(place.population && stated(place.population)).toEqual({ value, source: 'population', year: Number(counted.slice(0, 4)) });
  });

  it.each(examples)('$id: a benchmark that is a municipality has the cost of that comparator', ({ study }) => {
    for (const { id, of } of study.benchmarks.values()) {
      if (of.kind === 'municipality') expect(of.cost.map(stated)).toEqual(study.comparators.get(id)?.cost.map(stated));
    }
  });

  it.each(examples)('$id: each source has a title, a publisher and an address', ({ study }) => {
    for (const source of study.sources.values()) {
      expect(source).toMatchObject({ title: expect.any(String), publisher: expect.any(String), url: expect.stringMatching(/^https?:/) });
    }
  });

  it.each(examples)('$id: there is nothing to complain of, and no figure that is an illustration', ({ text, study }) => {
    expect(checkText(text).diagnostics).toEqual([]);
    const { figures } = toData(analyzeStudy(study, undefined, {})) as { readonly figures: Readonly<Record<string, { readonly illustration?: boolean }>> };
    expect(Object.keys(figures).length).toBeGreaterThan(20);
    expect(Object.entries(figures).filter(([, { illustration }]) => illustration === true)).toEqual([]);
  });

  it('the cost of child welfare in Gauldal is what KOSTRA says, in kroner', () => {
    const { municipalities, services } = parse(repositoryFile('examples/gauldal-2024/study.yaml')) as Written;
    const today = Object.entries(services['child-welfare']?.today ?? {});
    expect(today.map(([id]) => id)).toEqual(Object.keys(municipalities));
    for (const [id, { cost }] of today) {
      const name = municipalities[id]?.name ?? '';
      const row = only(kostra, { name, year: '2024', function_group: 'FGK13', art: 'AGD2' });
      expect({ ...cost, value: inKroner(cost.value) }).toEqual({ value: 1_000 * Number(row['amount_nok_1000']), source: 'kostra', year: 2024 });
    }
  });
});

describe('what the Innherred example tells of its figures', () => {
  const { study, text } = exampleOf('innherred-2016');

  it.each([
    { year: 2015, art: 'AGD2', gap: 424 },
    { year: 2016, art: 'AGD2', gap: 55 },
    { year: 2017, art: 'AGD2', gap: 263 },
    { year: 2016, art: 'AGD10', gap: 1_320 },
  ] as const)('Levanger and Verdal together are $gap kroner above Stjørdal in $year ($art)', ({ year, art, gap }) => {
    expect(Math.round(pooled(year, art) - administration('Stjørdal', year, art))).toBe(gap);
    expect(text.replace('1 320', '1320')).toContain(`${gap}`);
  });

  it('it says that it has no counterfactual, and by which cooperation', () => {
    const [first] = study.background;
    expect(first?.text).toContain('ingen vet hva administrasjonen hadde kostet uten samkommunen');
    expect([...study.existing.values()].map(({ title, partners }) => ({ title, partners }))).toEqual([
      { title: 'Innherred samkommune', partners: ['levanger', 'verdal'] },
    ]);
  });

  it('gross figures are refused, because the municipalities share their administration', () => {
    const { study: none, diagnostics } = checkText(text.replaceAll('basis: net', 'basis: gross'));
    expect(none).toBeUndefined();
    expect(new Set(diagnostics.map(({ code }) => code))).toContain('study/gross-cost-shared');
  });

  function pooled(year: number, art: 'AGD2' | 'AGD10'): number {
    const members = ['Levanger', 'Verdal'].map((name) => ({
      people: inhabitants(name, `${year + 1}-01-01`),
      cost: administration(name, year, art),
    }));
    const people = members.reduce((sum, member) => sum + member.people, 0);
    return members.reduce((sum, member) => sum + member.people * member.cost, 0) / people;
  }
});

describe('what the Gauldal example tells of its figures', () => {
  const { study, text } = exampleOf('gauldal-2024');

  it('the gross and the net cost of Røros in 2024 are those of KOSTRA', () => {
    expect(administration('Røros', 2024, 'AGD10')).toBe(10_040);
    expect(administration('Røros', 2024, 'AGD2')).toBe(6_587);
    expect(text).toContain('10 040 kroner per innbygger brutto i 2024');
  });

  it('every municipality of the table with the three years takes part, as a member or a comparator', () => {
    const names = [...study.municipalities.values(), ...study.comparators.values()].map(({ name }) => name);
    const inTable = kostra.filter(({ year, function_group }) => year === '2024' && function_group === 'FGK1b').map(({ name }) => name);
    expect(new Set(names)).toEqual(new Set(inTable));
  });

  it('the statistics are taken of the comparators with 5 000 to 25 000 inhabitants', () => {
    const sized = [...study.comparators.values()].filter(({ name }) => inRange(inhabitants(name, '2025-01-01'))).map(({ id }) => id);
    for (const { of } of study.benchmarks.values()) if (of.kind === 'statistic') expect(of.comparators).toEqual(sized);
  });

  it('says that no municipality has ordered it', () => {
    expect(study.background[0]?.text).toContain('ingen av kommunene har bestilt studien');
  });

  it('without Bokn the fixed cost of the scale curve is more than twice as large', () => {
    const all = [...study.comparators.values()].map(({ name }) => name);
    expect(fixedCost(all) / 1_000_000).toBeCloseTo(8.5, 1);
    expect(fixedCost(all.filter((name) => name !== 'Bokn')) / 1_000_000).toBeCloseTo(21.9, 1);
    expect(text).toContain('om lag 22 mot 8,5 millioner kroner');
  });

  /** F of cost per inhabitant = v + F/N by least squares, on the means of the three years in 2024 money. */
  function fixedCost(names: readonly string[]): number {
    const points = names.map((name) => ({
      x: 1 / inhabitants(name, '2025-01-01'),
      y: mean([2022, 2023, 2024].map((year) => administration(name, year, 'AGD2') * (inMoneyOf2024.get(year) ?? Number.NaN))),
    }));
    const [x, y] = [mean(points.map((point) => point.x)), mean(points.map((point) => point.y))];
    const covariance = mean(points.map((point) => (point.x - x) * (point.y - y)));
    return covariance / mean(points.map((point) => (point.x - x) * (point.x - x)));
  }
});

/** The municipal deflator, Ministry of Finance: 4.3 % in 2023 and 5.0 % in 2024. */
const inMoneyOf2024 = new Map([[2022, 1.043 * 1.05], [2023, 1.05], [2024, 1]]);

interface Written {
  readonly municipalities: Readonly<Record<string, { readonly name: string }>>;
  readonly services: Readonly<Record<string, { readonly today?: Readonly<Record<string, { readonly cost: { readonly value: string } }>> }>>;
}

function exampleOf(id: string): (typeof examples)[number] {
  const example = examples.find((candidate) => candidate.id === id);
  if (example === undefined) throw new Error(`no example ${id}`);
  return example;
}

function stated({ value, source, year }: StatedFigure): Pick<StatedFigure, 'value' | 'source' | 'year'> {
  return { value, source, year };
}

function inKroner(written: string): number {
  return Number(written.replaceAll('_', ''));
}

function inRange(people: number): boolean {
  return people >= 5_000 && people <= 25_000;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
