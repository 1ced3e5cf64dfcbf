import type { Random } from './random.ts';

/** A change of one place of a text; where it fits nowhere, the text stays as it is. */
export type Mutation = (text: string, random: Random) => string;

/** Characters that a study must survive: combining, of the other direction, unseen, outside the plane, and no characters. */
const odd = [
  '\u0301', '\u0308\u0323\u20dd', '\u05d0\u05d1', '\u202e', '\u2066', '\u200b', '\u200d', '\u00a0', '\u2028', '\u2029', '\u0085', '\ufeff', '\ufffe', '\uffff',
  '\u0000', '\u0007', '\u001b[31m', '\u007f', '\u{1f6a2}', '\u{1f1f3}\u{1f1f4}', '\ud83d', '\udea2', '\ue000', 'ﬁ', 'İ', 'ß', '٣', '½', 'Å', 'A\u030a',
] as const;

const signs = [
  '"', "'", '[', ']', '{', '}', ':', ': ', ',', ', ', '- ', '-', '? ', '#', ' #', '|', '>-', '&a ', '*a', '*', '!x ', '!!int ', '!!binary ', '%', '@', '`', '---\n', '...\n', '\n', '\r\n',
  '\r', '\t', ' ', '  ', '\n\n', '<<: ', '~', '\\', '“', '«', '–', '−', '%YAML 1.2\n---\n', '# collab-ignore ', '# collab-ignore study/one-year-only: x',
] as const;

/** What may stand where something else is expected. */
const values = [
  '', '~', 'null', 'true', 'no', '0', '-1', '-0', '3', '1.5', '1,5', '1 000', '1_000', '1.000.000', '25 %', '110 %', '-5 %', '0301', '0x10', '0o17', '1e400', '-1e400', '1e-400', '.inf', '-.inf', '.nan',
  '9007199254740993', '123456789012345678901234567890', '9'.repeat(400), `0.${'0'.repeat(330)}1`, '2001-10-01', '2001-13-45', '99999', '[]', '[a, b]', '[[1], {a: 2}]', '{}', '{ a: 1 }',
  '{ value: 1, source: ssb }', '{ low: 3, likely: 2, high: 1 }', '{ 2023: 1, 2024: 2 }', '{ low: 1, likely: 2, high: 3, range: p10-p90 }', '"text"', "'te''xt'", '"\\u00e5\\x41\\UFFFFFFFF"', '|\n  text', '>+2\n    text',
  'all', 'group', 'package', 'economy', '++', '+++++', '--', 'constructor', '__proto__', 'toString', 'x'.repeat(5_000), 'https://a.no/?b=1#c', '15 mill. kr', '«5»', '“x”',
] as const;

const keys = ['constructor', '__proto__', 'hasOwnProperty', 'value', 'source', 'group', 'frosta', 'x-mine', 'a b', '2023', '', '"a.b"', '? a', '<<', 'æøå', 'title', 'gain', '0', '-1', '{a: 1}', '[1, 2]'] as const;

const lineEnd = /(?<=\r\n|\r(?!\n)|\n)/;

/** Each line with its end. */
function linesOf(text: string): string[] {
  return text.split(lineEnd);
}

function atLine(change: (lines: string[], at: number, random: Random) => void): Mutation {
  return (text, random) => {
    const lines = linesOf(text);
    change(lines, random.below(lines.length), random);
    return lines.join('');
  };
}

/** Writes something else in the place of one match. */
function atMatch(of: RegExp, change: (match: string, random: Random) => string): Mutation {
  return (text, random) => {
    const places = [...text.matchAll(of)];
    const place = places[random.below(places.length)];
    if (place === undefined) return text;
    return text.slice(0, place.index) + change(place[0], random) + text.slice(place.index + place[0].length);
  };
}

function inserted(text: string, random: Random, more: string): string {
  const at = random.below(text.length + 1);
  return text.slice(0, at) + more + text.slice(at);
}

const key = /(?<=^ *|[{,] )[\p{L}\p{N}"_-]+(?=:)/gmu;
const value = /(?<=: )[^\s{}[\],#][^{}[\],#\r\n]*/g;

/** The same letters, one of them gone, doubled, in the other case, exchanged with the next, or another. */
function misspelt(word: string, random: Random): string {
  const at = random.below(word.length);
  const [before, letter, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
  const upper = letter.toUpperCase();
  return random.one([before + after, before + letter + letter + after, before + (upper === letter ? letter.toLowerCase() : upper) + after, before + after.slice(0, 1) + letter + after.slice(1), `${before}z${after}`]);
}

/** What people do to a study by accident, and what only machines do. */
export const mutations: readonly [Mutation, ...Mutation[]] = [
  atLine((lines, at) => lines.splice(at, 1)),
  atLine((lines, at, { below }) => lines.splice(at, 1 + below(8))),
  atLine((lines, at) => lines.splice(at, 0, lines[at] ?? '')),
  atLine((lines, at, { below }) => lines.splice(at, 0, ...lines.slice(at, at + 2 + below(20)))),
  atLine((lines, at, { below }) => lines.splice(below(lines.length), 0, ...lines.splice(at, 1))),
  atLine((lines, at) => lines.splice(at, 2, lines[at + 1] ?? '', lines[at] ?? '')),
  atLine((lines, at, random) => {
    lines[at] = random.one([' ', '  ', '\t', '   \t', '\u00a0', '      ', '\u3000', '- ']) + (lines[at] ?? '');
  }),
  atLine((lines, at, { below }) => {
    lines[at] = (lines[at] ?? '').slice(below(5));
  }),
  atLine((lines, at) => {
    lines[at] = (lines[at] ?? '').replace(/^ +/, (spaces) => '\t'.repeat(Math.ceil(spaces.length / 2)));
  }),
  atLine((lines, at, { one }) => {
    lines[at] = (lines[at] ?? '').trimEnd() + one(['\r\n', '\r', '\n\r', '\n\n', '', ' \\\n', ' # note\n', '\u0085', '\u2028']);
  }),
  atLine((lines, at, { one }) => lines.splice(at, 0, one(['# note\n', '# collab-ignore study/one-year-only: avklart\n', '# collab-ignore\n', '#collab-ignore format/unknown-key\n', '---\n', '...\n', '%TAG ! x\n']))),
  (text, { below, one }) => linesOf(text).map((line) => (below(3) === 0 ? line.trimEnd() + one(['\r\n', '\r', '\n']) : line)).join(''),
  atMatch(/["']/g, (_match, { one }) => one(['', '"', "'", '“', '»', '\\"', '""'])),
  atMatch(/[[\]{}]/g, (_match, { one }) => one(['', '[', ']', '{', '}', '(', '[[', '}}'])),
  atMatch(/:/g, (_match, { one }) => one(['', '::', ' :', ': :', ';', '=', '：'])),
  atMatch(/: /g, (_match, { one }) => one([':', ':\t', ':\n', ':  - ', ': &a ', ': *a ', ': !!str '])),
  atMatch(/,/g, (_match, { one }) => one(['', ',,', ';', ' ', '.'])),
  atMatch(key, misspelt),
  atMatch(key, misspelt),
  atMatch(key, (_match, { one }) => one(keys)),
  atMatch(value, (_match, { one }) => one(values)),
  atMatch(value, (_match, { one }) => one(values)),
  atMatch(value, misspelt),
  atMatch(/\d[\d_.]*/g, (match, { one }) => one([`${match}0000000000000`, `-${match}`, `${match},5`, match.replaceAll('_', ' '), match.replaceAll('_', ','), `0${match}`, `${match} %`, `${match}e308`, '9'.repeat(320), ''])),
  atMatch(/\p{L}{3,}/gu, (match, random) => match.slice(0, 1) + random.one(odd) + match.slice(1)),
  (text, random) => inserted(text, random, random.one(odd)),
  (text, random) => inserted(text, random, random.one(signs)),
  (text, random) => inserted(text, random, random.one(values)),
  (text, random) => random.one(odd) + text,
  (text, { below }) => {
    const at = below(text.length);
    return text.slice(0, at) + text.slice(at + 1 + below(40));
  },
  (text, { below }) => text.slice(0, below(text.length + 1)),
  (text, { below }) => text.slice(below(text.length + 1)),
];

/** The beginning of one study and the end of another, cut anywhere or at a line. */
export function spliced(first: string, second: string, { below }: Random): string {
  if (below(2) === 0) return first.slice(0, below(first.length)) + second.slice(below(second.length));
  const [head, tail] = [linesOf(first), linesOf(second)];
  return [...head.slice(0, below(head.length)), ...tail.slice(below(tail.length))].join('');
}

/** Some bytes changed to any others, which may make it no text. */
export function withRandomBytes(bytes: Uint8Array, { below, one }: Random): Uint8Array {
  const at = below(bytes.length);
  const noise = Uint8Array.from({ length: 1 + below(6) }, () => below(256));
  const surrogate = Uint8Array.of(0xed, 0xa0, 0x80);
  return Buffer.concat([bytes.subarray(0, at), one([noise, noise, surrogate, Uint8Array.of(0), Uint8Array.of(0xff, 0xfe)]), bytes.subarray(at + below(6))]);
}
