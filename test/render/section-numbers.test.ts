import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sectionNumbersIn } from '../../src/render/section-numbers.ts';

const found = (text: string): readonly string[] => sectionNumbersIn(text).flatMap((piece) => (piece.isSectionNumber ? [piece.text] : []));

describe('the number of a section', () => {
  it('is known by its hyphen', () => {
    expect(found('kommuneloven § 20-4, jf. §§ 3-1–3-3 og 28-1a (9-2).')).toEqual(['20-4', '3-1', '3-3', '28-1a', '9-2']);
  });

  it('is no date, telephone number, address, span of years or word', () => {
    expect(found('2024-05-01, 22-24-90-90, lov/2018-06-22-83, 1998-2000, 10.1016/j.1-2, IKT-tjeneste, 3-årig, COVID-19')).toEqual([]);
  });

  it('is cut out of a text of which nothing is lost', () => {
    const text = fc.array(fc.constantFrom('1', '-', '20', 'a', ' ', '§', '/', '.')).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (written) => {
        expect(sectionNumbersIn(written).map((piece) => piece.text).join('')).toBe(written);
      }),
    );
  });
});
