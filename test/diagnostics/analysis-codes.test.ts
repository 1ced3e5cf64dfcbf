import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { analysisCodes } from '../../src/diagnostics/analysis-codes.ts';

const folder = new URL('../../src/analyses/', import.meta.url);

test('the codes of the analyses are those that their sources give', () => {
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const given = sources.flatMap((name) => [...readFileSync(new URL(name, folder), 'utf8').matchAll(/'((?:study|advice|format)\/[a-z-]+)'/g)].map((match) => match[1] ?? ''));
  expect(new Set(given)).toEqual(new Set(analysisCodes));
});
