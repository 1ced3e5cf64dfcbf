import fc from 'fast-check';

/** What a text of a chart can be that was not meant well, or not thought of. */
export const hostileWords: ReadonlyMap<string, string> = new Map([
  ['markup', '<script>alert("1")</script>'.repeat(80)],
  ['ampersands', '&'.repeat(2000)],
  ['quotes', `${'"'.repeat(1000)}${"'".repeat(1000)}`],
  ['pictographs', '👩‍🚒🏔️'.repeat(400)],
  ['marks that turn the order', `\u202e${'Indre Østfold '.repeat(140)}\u200f`],
  ['narrow letters of two bytes', 'ĳìíïļ'.repeat(400)],
  ['what XML has no room for', '\ud800\0\u0007\ufffe]]><!--'],
  ['nothing', ''],
  ['blanks', ' \n\t '],
  ['words from right to left', 'עברית ועוד מילים '.repeat(120)],
  ['one wide word', 'W'.repeat(2000)],
]);

/** Words of every kind: short and long, of any characters, well and badly meant. */
export const anyWords: fc.Arbitrary<string> = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ unit: 'grapheme', maxLength: 300 }), fc.constantFrom(...hostileWords.values()));

export const anyNumber: fc.Arbitrary<number> = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer({ min: -10, max: 10 }), fc.double({ min: -1, max: 2, noNaN: true }));

export const anyAxis = fc.record({
  title: anyWords,
  from: anyNumber,
  to: anyNumber,
  ticks: fc.array(fc.record({ at: anyNumber, label: anyWords }), { maxLength: 20 }),
});

/** A round axis with seven ticks, whose words are one of the hostile ones. */
export function hostileAxis(words: string) {
  return { title: words, from: -100, to: 500, ticks: [-100, 0, 100, 200, 300, 400, 500].map((at) => ({ at, label: words })) };
}
