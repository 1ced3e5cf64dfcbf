import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mendedText } from '../../src/fixes/mended-text.ts';
import { movedBy } from '../../src/fixes/moved-by.ts';

/** Edits of a text of stars, with letters that it has not. */
const edits = fc.array(fc.record({ gap: fc.integer({ min: 1, max: 4 }), length: fc.nat(3), text: fc.stringMatching(/^[a-c]{0,3}$/) }), { maxLength: 6 }).map((parts) => {
  let end = 0;
  return parts.map(({ gap, length, text }) => {
    const start = end + gap;
    end = start + length;
    return { span: { start, end }, text };
  });
});

test('what no edit touches stands in the text after as it stood before', () => {
  fc.assert(
    fc.property(edits, (made) => {
      const before = Array.from({ length: 60 }, (_, index) => String.fromCharCode(0x4e00 + index)).join('');
      const after = mendedText(before, [{ edits: made }]);
      const moved = movedBy(made);
      const touched = (at: number): boolean => made.some(({ span }) => span.start <= at && at < span.end);
      for (let at = 0; at < before.length; at += 1) {
        const { start } = moved({ start: at, end: at + 1 });
        if (!touched(at)) expect(after[start]).toBe(before[at]);
      }
    }),
  );
});

test('what an edit touches becomes all that the edit writes', () => {
  fc.assert(
    fc.property(edits, (made) => {
      const before = '*'.repeat(60);
      const after = mendedText(before, [{ edits: made }]);
      const moved = movedBy(made);
      for (const { span, text } of made.filter(({ span: place }) => place.end > place.start)) {
        const { start, end } = moved(span);
        expect(after.slice(start, end)).toBe(text);
      }
    }),
  );
});
