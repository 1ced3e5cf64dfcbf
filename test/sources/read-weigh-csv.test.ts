import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readWeighCsv } from '../../src/sources/read-weigh-csv.ts';
import { foundRows } from './found-rows.ts';
import { tableOf } from './workshop-study.ts';

it('reads swings by the titles of the criteria in any language', () => {
  expect(readWeighCsv(tableOf(readFileSync(new URL('tables/swings.csv', import.meta.url)))).answers).toEqual([
    { criterion: 'economy', municipality: 'frosta', points: 100 },
    { criterion: 'quality', municipality: 'frosta', points: 60 },
    { criterion: 'quality', municipality: 'verdal', points: 72 },
    { criterion: 'resilience', municipality: 'all', points: 40 },
  ]);
});

it('names every bad row of swings', () => {
  const read = readWeighCsv(tableOf('criterion,municipality,points\nquality,frosta,101\nbeauty,frosta,1\nquality,orkland,1\nquality,verdal,\nquality,levanger,1\nquality,levanger,2\nresilience,verdal,70.5\n'));
  expect(read.answers).toEqual([]);
  expect(foundRows(read)).toEqual([
    '2 csv/out-of-range 101',
    '3 csv/unknown-name beauty',
    '4 csv/unknown-name orkland',
    '5 csv/empty-cell quality,verdal',
    '7 csv/contradicting-row quality,levanger,2',
    '8 csv/not-whole 70.5',
  ]);
});
