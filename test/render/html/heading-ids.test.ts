import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headingIds } from '../../../src/render/html/heading-ids.ts';

describe('the ids of headings', () => {
  it('are made of their words', () => {
    expect(headingIds()('Hva det betyr for Sør-Østerdal: 21,3 %')).toBe('hva-det-betyr-for-sor-osterdal-21-3');
    expect(headingIds()('Årsverk före och efter')).toBe('arsverk-fore-och-efter');
  });

  it('are all different', () => {
    const idOf = headingIds();
    expect([idOf('Risk'), idOf('Risk'), idOf('Risk 2'), idOf('risk')]).toEqual(['risk', 'risk-2', 'risk-2-2', 'risk-3']);
  });

  it('are never one of the page’s own', () => {
    const idOf = headingIds();
    expect([idOf('Page content'), idOf('Chart tornado'), idOf('Footnote label'), idOf('🙂')]).toEqual([
      'section-page-content',
      'section-chart-tornado',
      'section-footnote-label',
      'section-',
    ]);
  });

  it('are letters, digits and hyphens, whatever the headings', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (headings) => {
        const idOf = headingIds();
        const ids = headings.map(idOf);
        expect(new Set(ids).size).toBe(ids.length);
        for (const id of ids) expect(id).toMatch(/^[a-z0-9][a-z0-9-]*$/);
      }),
    );
  });
});
