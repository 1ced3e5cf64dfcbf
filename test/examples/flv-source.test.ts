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

describe('the source of the FLV example, slide by slide', () => {
  it('has a row for each of its 22 slides', () => {
    expect([...new Set(rows.map(({ slide }) => slide))]).toEqual(Array.from({ length: 22 }, (_, index) => index + 1));
  });

  it.each(rows)('slide $slide ($says) stands in the study at $path and in the report', ({ path, words }) => {
    expect(at(path)).toBeDefined();
    expect(report).toContain(words);
  });

  it('leaves out no row of the table', () => {
    expect(rows.length).toBe(table.split('\n').filter((line) => /^\| \d/.test(line)).length);
  });

  /* A word by which each item of the source is known, in its order: an item that is replaced by another is found. */
  const items = {
    'goals.long-term': ['region', 'Stordriftsfordeler', 'rekruttere', 'omstilling'],
    'goals.study': ['hvilke interkommunale', 'region', 'tjenesteproduksjonen', 'rekruttering', 'egen administrasjon', 'modeller', 'Prioritere', 'forprosjekter', 'anslag', 'plan'],
    modelsConsidered: ['Virtuelt', 'Oppdrag', 'Selskap', 'Utsetting'],
    successFactors: ['Brukerne', 'første prosjektene', 'makt', 'gjennomføre', 'planlegging', 'raskt', 'Eierskap', 'Åpenhet', 'Kort vei', 'Lik relativ gevinst', 'demokratisk'],
    pitfalls: ['mot hverandre', 'oppslutning', 'Motstand', 'Urealistiske', 'For få folk', 'planlegging', 'tunge og sårbare', 'Slitasje'],
  };

  it.each(Object.entries(items))('%s: every item, in the order of the source, also in the report', (path, words) => {
    const texts = at(path) as readonly string[];
    expect(texts.length).toBe(words.length);
    for (const [index, word] of words.entries()) {
      expect(texts[index]).toContain(word);
      expect(report).toContain(`- ${texts[index]}`);
    }
  });

  it('the four next steps, and nothing else, are what it recommends', () => {
    const { actions } = study['published'] as { readonly actions: readonly string[] };
    const all = study['actions'] as Readonly<Record<string, { readonly title: string }>>;
    expect(actions).toEqual(Object.keys(all));
    expect(Object.values(all).map(({ title }) => title.split(' ').slice(0, 2).join(' '))).toEqual(['To felles', 'Felles IKT-strategi', 'Felles møte', 'Forprosjekt for']);
  });

  it('lists every candidate of the catalogue whose source it is, and no other', async () => {
    const { services } = await import('../../src/generated/services.ts');
    const listed = Object.values(study['services'] as Readonly<Record<string, { readonly catalogue: string }>>).map(({ catalogue }) => catalogue);
    const ofSource = services().filter(({ source }) => source.reference === 'flv-kpmg-2001');
    expect(listed.toSorted()).toEqual(ofSource.map(({ id }) => id).toSorted());
  });
});
