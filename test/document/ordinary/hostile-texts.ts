import { readdirSync, readFileSync } from 'node:fs';
import * as broken from '../broken-texts.ts';
import { type Chance, oddDocument, pick } from '../edit/odd-document.ts';

const root = `${import.meta.dirname}/../../..`;
const folders = ['examples', 'test/cases', 'test/document/edit/corpus', 'src/knowledge'];

/** Every study and every knowledge file of the repository that is not too long to be mutated many times. */
const studies = folders
  .flatMap((folder) => readdirSync(`${root}/${folder}`, { recursive: true, encoding: 'utf8' }).map((name) => `${root}/${folder}/${name}`))
  .filter((path) => path.endsWith('.yaml'))
  .toSorted()
  .map((path) => readFileSync(path, 'utf8'))
  .filter((text) => text.length < 20_000);

/** One small text for each way to write that the reader of ordinary texts knows, and all broken texts. */
const small = [
  'a: 1\n',
  'a:\n  b: x\n  c: y\n',
  'a:\n- x\n- y\nb: 1\n',
  'a:\n  - b: 1\n    c: 2\n  - - x\n    - y\n',
  'a: { b: c, d: [e, f] }\n',
  'a: [x,\n  y, # c\n  z\n  ]\nb: 2\n',
  'a: |\n  x\n  y\n\nb: 1\n',
  'a: >-\n  x\n\n  y\nb:\n',
  'a: x\n  y\n\n  z\nb: 1\n',
  'a: &x { b: 1 }\nc: *x\n',
  'a: &x\n  b: 1\nc:\n  - *x\n',
  '"a": "b"\n\'c\': \'it\'\'s\'\n',
  ...Object.values(broken).flatMap((texts) => texts.map(([text]) => text)),
];

/** What means something in YAML, or looks like it. */
const signs = [
  ' ', '  ', '\n', '\n\n', '\n  ', ':', ': ', '- ', '-', '#', ' #', ' # c\n', '{', '}', '[', ']', ',', ', ', '"', "'", "''", '|', '|\n', '>-\n', '|+\n',
  '>2\n', '&a ', '&a', '*a', '*a ', '!', '!!str ', '? ', '\t', '\r', '\r\n', '%', '@', '`', '~', 'null', '---\n', '...\n', '...', '<<: ', '\u00a0',
  '\ufeff', '\u2028', '\u0085', 'æ', '€', '🚢', '\ud83d', '\\', '\\n', '0x1f', '.5', '1e3', '+', '=', '$', '(', ')', ';', '^', 'a: b', 'a:', '- a',
  '[a, b]', '{ a: 1 }', '"x y"', "'x y'", '\0', '\x7f', '-1', '-a', '.inf', '.', '/', '<', '*', '&', '|-', 'x\n    y\n', '\n# c\n',
];

const wholeLines = ['# c\n', '   # c\n', '\n', '  \n', '      \n', '\t\n', '---\n', '...\n', ' \t# c\n', '- x\n', 'x\n', '  x\n'];
const lineEnds = [' # c\n', '  \n', ' \t\n', ' #\n', '#c\n', '\r\n', '\r', '', ' |\n', ' >\n', ' {\n', ',\n', ':\n', ' &a\n'];
const blockHeaders = ['|', '>', '|-', '>-', '|+', '>+', '|2', '>1-', '| # c', '""', '"', "'", '&b', '&b # c', '*b', '', 'x', '# c'];
const blockLines = ['x', 'x: y', '- x', '', 'x # c', '# c', '"x"', 'x  ', "it's", '}', '[', 'x\u00a0', ' x', '\tx', '1', 'x:', '-x', '~'];
const values = [
  '&a x', '*a', '&a { x: 1 }', '&a [x]', '{ x: *a }', '[*a, *a]', '[ *a ]', '{a: &b 1, c: *b}', '&a', "'a ''b'' c'", '"a # b"', 'a # b', 'a #b', 'a#b',
  '-5', '- 5', '- - 5', '- x: 1', '{a, b}', '[a,b]', '[a, b, ]', '{ a: , b: }', '{ "a":1 }', '{ "a": 1 }', '[a: b]', '{a: [b, {c: d}]}', '{ a: b\n }',
  '[a,\n      b]', '[ # c\n      a ]', '{ a: x y z, b: p:q }', '12:30', 'a:b', 'a: b', ':a', '?a', '-a', '.a', '+a', '<a', '=a', '~a', '~', '(a)', '«a»',
  '1_000', '0o17', '0x1F', '1e400', '-0', '.nan', 'True', 'NULL', '""', "''", '"', '[]', '{}', '[ ]', '{ }', '!!str 1', '\ud800', 'x\u2028y', 'x\u00a0',
  '\u00a0x', 'x\u0085y', '[a,\n', '{ a:\n    b }', '[ "a", \'b\' ]', '"a" # c', '[a] # c', '[a]#c',
];

type Mutation = (text: string, chance: Chance) => string;

const mutations: readonly Mutation[] = [
  (text, chance) => splice(text, chance, 0, pick(chance, signs)),
  (text, chance) => splice(text, chance, 1 + chance(3), ''),
  (text, chance) => splice(text, chance, 1 + chance(4), pick(chance, signs)),
  (text, chance) => changeLine(text, chance, () => ''),
  (text, chance) => changeLine(text, chance, (line) => line + line),
  (text, chance) => changeLine(text, chance, (line) => ' '.repeat(chance(4)) + line),
  (text, chance) => changeLine(text, chance, (line) => line.replace(/^ {1,2}/, '')),
  (text, chance) => changeLine(text, chance, (line) => pick(chance, wholeLines) + line),
  (text, chance) => changeLine(text, chance, (line) => line.replace(/\n$/, pick(chance, lineEnds))),
  (text, chance) => changeLine(text, chance, (line) => line.replace(/(?<=: |- )\S.*/, () => pick(chance, values))),
  (text, chance) => changeLine(text, chance, (line) => withBlock(line, chance)),
  (text, chance) => changeLine(text, chance, (line) => linesFrom(pick(chance, studies), chance, 6) + line),
  (text) => text.replaceAll('\n', '\r\n'),
  (text) => text.replace(/\n$/, ''),
];

/** A text that YAML may or may not allow, always the same for what chance gives: some whole, most cut and mutated. */
export function hostileText(chance: Chance): string {
  let text = startingText(chance);
  for (let count = chance(5); count > 0; count -= 1) text = pick(chance, mutations)(text, chance);
  return text;
}

function startingText(chance: Chance): string {
  switch (chance(4)) {
    case 0:
      return pick(chance, small);
    case 1:
      return oddDocument(chance(2 ** 31));
    case 2:
      return pick(chance, studies);
    default:
      return outdented(linesFrom(pick(chance, studies), chance, 25));
  }
}

function splice(text: string, chance: Chance, removed: number, inserted: string): string {
  const at = chance(text.length + 1);
  return text.slice(0, at) + inserted + text.slice(at + removed);
}

function changeLine(text: string, chance: Chance, change: (line: string) => string): string {
  const lines = linesOf(text);
  const index = chance(lines.length);
  return lines.map((line, at) => (at === index ? change(line) : line)).join('');
}

/** A key's value replaced by the head of a block and lines that may or may not belong to it. */
function withBlock(line: string, chance: Chance): string {
  const [head, indent = ''] = /^( *)(?:- )?[\w-]+:/.exec(line) ?? [];
  if (head === undefined) return line;
  const below = Array.from({ length: chance(5) }, () => `${indent}${' '.repeat(chance(5))}${pick(chance, blockLines)}\n`);
  return `${head} ${pick(chance, blockHeaders)}\n${below.join('')}`;
}

function linesFrom(text: string, chance: Chance, most: number): string {
  const lines = linesOf(text);
  const first = chance(lines.length);
  return lines.slice(first, first + 1 + chance(most)).join('');
}

function outdented(text: string): string {
  const [indent = ''] = /^ +/.exec(text) ?? [];
  return indent === '' ? text : text.replaceAll(new RegExp(`^${indent}`, 'gm'), '');
}

function linesOf(text: string): readonly string[] {
  return text.split(/(?<=\n)/);
}
