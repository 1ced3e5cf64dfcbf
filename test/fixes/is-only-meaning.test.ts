import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figureTemplates } from '../../src/figures/ids.ts';
import { editDistance } from '../../src/fixes/edit-distance.ts';
import { isOnlyMeaning } from '../../src/fixes/is-only-meaning.ts';
import { listFactors } from '../../src/knowledge/list-factors.ts';
import { listServices } from '../../src/knowledge/list-services.ts';

describe('a misspelt word', () => {
  it.each([
    ['popultion', 'population', ['name', 'code']],
    ['Population', 'population', ['name']],
    ['price_year', 'priceYear', ['title']],
    ['nmae', 'name', ['note']],
  ])('%s is %s', (word, meant, others) => {
    expect(isOnlyMeaning(word, meant, [meant, ...others])).toBe(true);
  });

  it.each([
    ['kpmg-2001', 'kpmg-2002', [], 'numbers are no slips'],
    ['no', 'nb', ['nn', 'sv', 'en'], 'short words have too many neighbours'],
    ['coss', 'cost', ['costs'], 'another is as near'],
    ['sumd', 'sund', ['lund', 'sand'], 'others are nearly as near'],
    ['ICT', 'ict', ['i-c-t'], 'two differ only in signs'],
    ['municipals', 'municipalities', [], 'four slips are another word'],
  ])('%s may be something else than %s beside %s, since %s', (word, meant, others) => {
    expect(isOnlyMeaning(word, meant, [meant, ...others])).toBe(false);
  });
});

describe('the distance between two words', () => {
  it('is the same both ways, and none for the same word', () => {
    const word = fc.string({ maxLength: 8 });
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(editDistance(one, other)).toBe(editDistance(other, one));
        expect(editDistance(one, other) === 0).toBe(one === other);
        expect(editDistance(one, other)).toBeLessThanOrEqual(Math.max(one.length, other.length));
      }),
    );
  });

  it.each([
    ['kitten', 'sitting', 3],
    ['verdla', 'verdal', 1],
    ['', 'abc', 3],
  ])('from %s to %s is %d', (one, other, distance) => {
    expect(editDistance(one, other)).toBe(distance);
  });
});

describe('ids of the catalogue', () => {
  // What is one slip from the one is then at least two more from all others: see `unknownOfCatalogue`.
  it.each([
    ['services', listServices().map(({ id }) => id)],
    ['success factors', listFactors().map(({ id }) => id)],
  ])('of %s differ in four letters or more', (_what, ids) => {
    const near = ids.flatMap((one) => ids.filter((other) => one < other && editDistance(one, other) < 4).map((other) => `${one} ${other}`));
    expect(ids.length).toBeGreaterThan(10);
    expect(near).toEqual([]);
  });

  it('of figures, that no study can have made, differ in three letters or more at their ends', () => {
    const names = [...new Set(figureTemplates.map(({ id }) => id.split('.').at(-1) ?? ''))].filter((name) => /^[a-z]+[A-Z]\w{4,}$/.test(name));
    const near = names.flatMap((one) => names.filter((other) => one < other && editDistance(one, other) < 3).map((other) => `${one} ${other}`));
    expect(names.length).toBeGreaterThan(10);
    expect(near).toEqual([]);
  });
});
