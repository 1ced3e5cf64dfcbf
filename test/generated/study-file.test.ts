import { parse } from 'yaml';
import { expect, it } from 'vitest';
import type { StudyFile } from '../../src/generated/study-file.ts';
import { repositoryFile } from '../study-of.ts';

it('types what the smallest study holds', () => {
  const study = {
    format: 1,
    title: 'A small study',
    jurisdiction: 'norway',
    language: 'nb',
    currency: 'NOK',
    municipalities: { frosta: { population: '2_400' }, verdal: { population: { value: 13_600, source: 'illustration' } } },
  } satisfies StudyFile;
  expect(Object.keys(study.municipalities)).toEqual(['frosta', 'verdal']);
});

it('types the keys that the example uses', () => {
  const study = parse(repositoryFile('examples/minimal/study.yaml')) as StudyFile;
  expect(study.municipalities['melhus']?.name).toBe('Melhus');
});
