import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { repositoryFile } from '../study-of.ts';

/* Nothing of the source is lost: its slides, where they stand in the study, and where the reader finds them. */
const table = repositoryFile('examples/flv/SOURCE.md');
const report = repositoryFile('examples/flv/study.report.md').replaceAll('\u00a0', ' ');
const study = parse(repositoryFile('examples/flv/study.yaml')) as Readonly<Record<string, unknown>>;
const rows = [...table.matchAll(/^\| (\d+) \| (.+?) \| `(.+?)` \| (.+?) \|$/gm)].map(([, slide, says = '', path = '', words = '']) => ({
  slide: Number(slide),
  says,
  path,
  words,
}));

function at(path: string): unknown {
  return path.split('.').reduce<unknown>((node, key) => (node as Readonly<Record<string, unknown>> | undefined)?.[key], study);
}

function count(path: string): number {
  const value = at(path);
  return Array.isArray(value) ? value.length : Object.keys(value as object).length;
}

describe('the source of the FLV example, slide by slide', () => {
  it('has a row for each of its 22 slides', () => {
    expect([...new Set(rows.map(({ slide }) => slide))]).toEqual(Array.from({ length: 22 }, (_, index) => index + 1));
  });

  it.each(rows)('slide $slide ($says) stands in the study at $path and in the report', ({ path, words }) => {
    expect(at(path)).toBeDefined();
    expect(report).toContain(words);
  });

  it('has as many goals, models, factors and pitfalls as the source', () => {
    expect(['goals.long-term', 'goals.study', 'modelsConsidered', 'successFactors', 'pitfalls', 'actions'].map(count)).toEqual([4, 10, 4, 11, 8, 4]);
  });

  it('lists every candidate of the catalogue whose source it is, and no other', async () => {
    const { services } = await import('../../src/generated/services.ts');
    const listed = Object.values(study['services'] as Readonly<Record<string, { readonly catalogue: string }>>).map(({ catalogue }) => catalogue);
    expect(listed.toSorted()).toEqual(services().map(({ id }) => id).toSorted());
  });
});
