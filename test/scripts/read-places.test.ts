import { describe, expect, it } from 'vitest';
import { isRead } from '../../scripts/generators/read-places.ts';

describe('what was read of a law', () => {
  const norwegian = { places: ['chapter 17–20', '§ 5-4'] };
  const company = { places: ['§§ 1–4'], unread: ['§ 4 (3)'] };
  const swedish = { places: ['9:1', '9:37–38'] };

  it.each([
    ['a section of a chapter that was read', '§ 20-4', norwegian, true],
    ['a paragraph of it', '§ 19-1 (2)', norwegian, true],
    ['the chapter itself', 'chapter 18', norwegian, true],
    ['a section that was read by itself', '§ 5-4 (1)', norwegian, true],
    ['a section of another chapter', '§ 5-3', norwegian, false],
    ['a section whose number only begins alike', '§ 5-40', norwegian, false],
    ['a range of what was read', '§§ 1–3', company, true],
    ['a range that goes beyond', '§§ 3–5', company, false],
    ['a paragraph that was left out', '§ 4 (3)', company, false],
    ['another paragraph of the same section', '§ 4 (1)', company, true],
    ['a section of a Swedish chapter', '9:38', swedish, true],
    ['a range of which two were read', '9:1–18', swedish, false],
    ['a section between those that were read', '9:19', swedish, false],
    ['anything, where nothing is said to have been read', '§ 1', {}, false],
  ] as const)('%s', (_name, place, read, expected) => {
    expect(isRead(place, read)).toBe(expected);
  });
});
