import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readAssessCsv } from '../../src/sources/read-assess-csv.ts';
import { foundRows } from './found-rows.ts';
import { tableOf } from './workshop-study.ts';

function answersIn(name: string): readonly unknown[] {
  const { answers, diagnostics } = readAssessCsv(tableOf(readFileSync(new URL(`tables/${name}`, import.meta.url))));
  expect(diagnostics).toEqual([]);
  return answers;
}

describe('a table of assessments', () => {
  it('holds effects, as numbers or in signs', () => {
    expect(answersIn('effects-norwegian.csv')).toEqual([
      { kind: 'effect', service: 'ict', criterion: 'quality', municipality: 'frosta', effect: 2 },
      { kind: 'effect', service: 'ict', criterion: 'quality', municipality: 'levanger', effect: 1.5 },
      { kind: 'effect', service: 'ict', criterion: 'resilience', municipality: 'all', effect: 3 },
      { kind: 'effect', service: 'payroll', criterion: 'quality', municipality: 'frosta', effect: -1 },
      { kind: 'effect', service: 'payroll', criterion: 'quality', municipality: 'levanger', effect: -1 },
    ]);
  });

  it('or readiness, with a grade and what it rests on where that is said', () => {
    expect(answersIn('readiness-swedish.csv')).toEqual([
      { kind: 'readiness', factor: 'political-will', municipality: 'frosta', level: 2, grade: 'documented', evidence: 'kpmg' },
      { kind: 'readiness', factor: 'political-will', municipality: 'levanger', level: 3, grade: undefined, evidence: undefined },
      { kind: 'readiness', factor: 'political-will', municipality: 'verdal', level: 3, grade: undefined, evidence: undefined },
      { kind: 'readiness', factor: 'shared-goals', municipality: 'all', level: 1, grade: 'claimed', evidence: undefined },
    ]);
  });

  it('or feasibility, for all or by municipality', () => {
    expect(answersIn('feasibility.csv')).toEqual([
      { kind: 'feasibility', service: 'ict', municipality: 'all', rating: 3 },
      { kind: 'feasibility', service: 'payroll', municipality: 'all', rating: 4 },
    ]);
    expect(answersIn('feasibility-by-municipality.csv')).toEqual([
      { kind: 'feasibility', service: 'ict', municipality: 'verdal', rating: 2.5 },
      { kind: 'feasibility', service: 'payroll', municipality: 'all', rating: 4 },
    ]);
  });

  it('has every bad row named, each scale with its own bounds', () => {
    const read = readAssessCsv(
      tableOf('service;criterion;municipality;effect\nict;quality;frosta;5\nict;economy;frosta;1\nict;qualty;frosta;x\npayroll;quality;verdal;1\nict;quality;frosta;+++++\npension;quality;frosta;\n'),
    );
    expect(read.answers).toEqual([]);
    expect(foundRows(read)).toEqual([
      '2 csv/out-of-range 5',
      '3 study/economy-scored-twice economy',
      '4 csv/unknown-name qualty',
      '4 csv/not-a-number x',
      '5 csv/not-participant verdal',
      '6 csv/out-of-range +++++',
      '7 csv/unknown-name pension',
      '7 csv/empty-cell pension;quality;frosta',
    ]);
  });

  it('takes whole levels from 0 to 3, and grades by their names', () => {
    const read = readAssessCsv(tableOf('faktor;kommune;nivå;grad\npolitical-will;frosta;2,5;\npolitical-will;verdal;4;dokumentret\n'));
    expect(foundRows(read)).toEqual(['2 csv/not-whole 2,5', '3 csv/out-of-range 4', '3 csv/unknown-name dokumentret']);
  });

  it('tells which columns are missing of the table that it seems to be', () => {
    const missing = (heading: string): unknown => readAssessCsv(tableOf(`${heading}\nx\n`)).diagnostics.find(({ code }) => code === 'csv/missing-column')?.args;
    expect(missing('factor;level')).toMatchObject({ missing: ['municipality'] });
    expect(missing('service;criterion;effect')).toMatchObject({ missing: ['municipality'] });
    expect(missing('feasibility')).toMatchObject({ missing: ['service'] });
  });
});
