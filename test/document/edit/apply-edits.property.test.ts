import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText } from '../../../src/document/decode-text.ts';
import { applyEdits } from '../../../src/document/edit/apply-edits.ts';
import type { Edit } from '../../../src/document/edit/edit.ts';
import { isValueList, isValueMap, toValue, type Value, valueAt } from '../../../src/document/edit/value.ts';
import { parseDocument } from '../../../src/document/parse-document.ts';
import type { DocumentNode, MapEntry } from '../../../src/document/tree.ts';
import { chanceFrom, oddDocument, pick } from './odd-document.ts';
import { append, remove, set, toMap, value } from './edits.ts';
import { runCount } from '../../run-count.ts';

const folder = new URL('./corpus/', import.meta.url);
const corpus = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => decodeText(name, readFileSync(new URL(name, folder))).source?.text ?? '');

const document = fc.oneof({ weight: 3, arbitrary: fc.nat(0x7fffffff).map(oddDocument) }, fc.constantFrom(...corpus)).filter((text) => rootOf(text) !== undefined);

const someText = fc.oneof(
  fc.constantFrom('ord', 'to ord', 'a: b', 'x # y', '0301', '', ' foran', 'bak ', 'l1\nl2', 'l1\n\n  l2\n', '\n', 'x\n\n\n', '- x', 'a\tb', 'a, [b] {c}', "it's", 'say "x" \\', 'a\r\nb', 'yes', 'null', '~', '15_000', '25 %', '---', '...', '#', ':', 'a:', '?', '\ud800', '\u2028', '\ufeff', 'Frøya 🚢', '<<'),
  fc.string({ maxLength: 8 }),
  fc.string({ unit: 'binary', maxLength: 4 }),
);
const someValue = fc.letrec<{ value: Value; inner: Value }>((tie) => ({
  value: fc.oneof({ maxDepth: 2 }, someText, fc.constantFrom<Value>(0, -0, 0.25, 1e21, 1e-7, -5, 15_000_000, true, false, null), tie('inner')),
  inner: fc.oneof(
    fc.array(tie('value'), { maxLength: 3 }),
    fc.array(fc.tuple(fc.oneof(fc.constantFrom('text', 'by', '__proto__', 'constructor', '2024', 'null', '<<'), someText), tie('value')), { maxLength: 3 }).map((entries): Value => new Map(entries)),
  ),
})).value;
const someKey = fc.oneof(fc.constantFrom('a', 'bb', 'new', 'levanger', '__proto__', 'needs: quote', '2024', 'null', 'x, y', 'æ'), someText.filter((key) => key !== '<<'));

interface Wish {
  readonly seed: number;
  readonly value: Value;
  readonly key: string;
  readonly comment: boolean;
}

const wish = fc.record<Wish>({ seed: fc.nat(0x7fffffff), value: someValue, key: someKey, comment: fc.boolean() });

function rootOf(text: string): DocumentNode | undefined {
  const parsed = parseDocument({ name: 'study.yaml', text, byteOrderMark: false });
  return parsed.diagnostics.length === 0 ? parsed.document?.root : undefined;
}

function edited(text: string, edits: readonly Edit[]): ReturnType<typeof applyEdits> {
  return applyEdits({ name: 'study.yaml', text, byteOrderMark: false }, edits);
}

/** An edit somewhere in what the text holds. */
function editOf(text: string, { seed, value: wanted, key, comment }: Wish): Edit {
  const chance = chanceFrom(seed);
  const paths: (readonly string[])[] = [];
  const lists: (readonly string[])[] = [];
  const visit = (at: Value, path: readonly string[]): void => {
    paths.push(path);
    if (isValueList(at)) lists.push(path);
    if (isValueMap(at)) for (const [below, inner] of at) visit(inner, [...path, below]);
    else if (isValueList(at)) for (const [index, inner] of at.entries()) visit(inner, [...path, String(index)]);
  };
  const root = rootOf(text);
  const data = root === undefined ? null : toValue(root);
  visit(data, []);
  const path = pick(chance, paths);
  const note = comment ? { comment: 'merknad' } : {};
  const kind = chance(10);
  if (kind < 3) return { kind: 'set', path, value: wanted };
  if (kind < 6) return { kind: 'set', path: [...path, key, ...(chance(3) === 0 ? ['deep', 'er'] : [])], value: wanted, ...note };
  const list = lists.length === 0 ? path : pick(chance, lists);
  if (kind < 8) return { kind: 'append', path: list, value: wanted, ...note };
  if (kind === 8) return { kind: 'remove', path };
  const length = list.reduce<Value>((at, segment) => (isValueMap(at) ? (at.get(segment) ?? null) : isValueList(at) ? (at[Number(segment)] ?? null) : null), data);
  return { kind: 'to-map', path: list, under: 'text', ids: isValueList(length) ? length.map((_, index) => `id-${index}`) : [] };
}

/** The lines that an edit may change: those of what it replaces, or of the brackets or the key that it fills; none where it only adds lines. */
function mayChange(text: string, edit: Edit): { readonly first: number; readonly last: number; readonly isEmpty: boolean } | undefined {
  let node = rootOf(text);
  let entry: MapEntry | undefined;
  let reached = 0;
  for (const segment of edit.path) {
    const below: MapEntry | undefined = node?.kind === 'map' ? node.entries.find(({ key }) => key.text === segment && isOwn(key.span.start, node)) : undefined;
    const inner: DocumentNode | undefined = node?.kind === 'sequence' ? node.items[Number(segment)] : below?.value;
    if (inner === undefined) break;
    // What an alias stands for is elsewhere: here is but the alias, on the line of its key.
    if (below !== undefined && inner.span.start < below.key.span.start) {
      const line = text.slice(0, below.key.span.start).split('\n').length;
      return { first: line, last: line, isEmpty: false };
    }
    [node, entry, reached] = [inner, below, reached + 1];
  }
  if (node === undefined) return undefined;
  const isInLines = node.kind !== 'scalar' && !/[{[]/.test(text.charAt(node.span.start));
  const adds = edit.kind === 'append' || reached < edit.path.length;
  // Lines of nothing but spaces are a part of a text that is indented less than they are.
  const end = node.span.end + (/^(?:(?:\r?\n)+ +(?=\r?\n))+/.exec(text.slice(node.span.end))?.[0].length ?? 0);
  const last = text.slice(0, end).split('\n').length;
  if (isInLines && adds) return undefined;
  const before = entry === undefined ? text.slice(0, node.span.start).replace(/-(?:[ \t]+|[ \t]*(?:#.*)?\r?\n\s*)$/, '') : text.slice(0, entry.key.span.start);
  const isEmpty = node.kind === 'scalar' ? node.value === null : (node.kind === 'map' ? node.entries : node.items).length === 0;
  return { first: before.split('\n').length, last, isEmpty };
}

/** Whether a key is written in a map, and not brought in by a merge key. */
function isOwn(start: number, node: DocumentNode | undefined): boolean {
  return node !== undefined && start >= node.span.start && start < node.span.end;
}

/** Without line ends: the last one of a file may get one. */
function linesOf(text: string): readonly string[] {
  return text.split(/\r?\n/);
}

/** Whether all lines are among others, in their order. */
function isWithin(lines: readonly string[], others: readonly string[]): boolean {
  let found = 0;
  for (const line of others) if (line === lines[found]) found += 1;
  return found === lines.length;
}

describe('Any sequence of edits', () => {
  test('gives the intended values or a reason, and never a broken text', { timeout: 300_000 }, () => {
    let done = 0;
    fc.assert(
      fc.property(document, fc.array(wish, { minLength: 1, maxLength: 5 }), (text, wishes) => {
        let at = text;
        const carriedOut: Edit[] = [];
        for (const one of wishes) {
          const edit = editOf(at, one);
          const { text: after, problem } = edited(at, [edit]);
          expect(problem?.code, JSON.stringify({ at, path: edit.path })).not.toBe('not-as-intended');
          expect(problem?.code).not.toBe('unreadable');
          if (after === undefined) continue;
          done += 1;
          at = after;
          carriedOut.push(edit);
        }
        expect(edited(text, carriedOut)).toEqual({ text: at });
      }),
      { numRuns: runCount(3_000, 400), seed: 7 },
    );
    expect(done).toBeGreaterThan(runCount(3_000, 400));
  });

  test('takes nothing from other lines than it is about', { timeout: 300_000 }, () => {
    fc.assert(
      fc.property(document, wish, (text, one) => {
        const edit = editOf(text, one);
        if (edit.kind === 'remove') return;
        const after = edited(text, [edit]).text;
        if (after === undefined) return;
        const [old, young] = [linesOf(text), linesOf(after)];
        const range = mayChange(text, edit);
        if (range === undefined) {
          expect(isWithin(old, young), `${text}\n-----\n${after}`).toBe(true);
          return;
        }
        const [above, below] = [old.slice(0, range.first - 1), old.slice(range.last)];
        expect(young.slice(0, above.length)).toEqual(above);
        // Comments below an empty key stay above what is new.
        if (range.isEmpty) expect(isWithin(below, young.slice(above.length)), `${text}\n-----\n${after}`).toBe(true);
        else expect(young.slice(young.length - below.length)).toEqual(below);
      }),
      { numRuns: runCount(3_000, 400), seed: 7 },
    );
  });

  test('keeps the comments of all lines that it adds to', { timeout: 300_000 }, () => {
    const comments = (of: string): readonly string[] => of.match(/(?<=^|[ \t])# (?:note|tab|far|two: spaces|left|deeper|head|end|in|open)/gm) ?? [];
    fc.assert(
      fc.property(fc.nat(0x7fffffff).map(oddDocument).filter((text) => rootOf(text) !== undefined), wish, (text, one) => {
        const wanted = editOf(text, one);
        const edit: Edit = wanted.kind === 'set' ? { ...wanted, path: [...wanted.path, 'entirely new'] } : wanted;
        // What looks like a comment in a text below a key would be counted.
        if (edit.kind === 'remove' || (edit.kind === 'to-map' && /[|>]/.test(text))) return;
        const after = edited(text, [edit]).text;
        if (after !== undefined) expect(comments(after)).toEqual(comments(text));
      }),
      { numRuns: runCount(2_000, 300), seed: 7 },
    );
  });

  test('that sets the same once more changes nothing', { timeout: 300_000 }, () => {
    fc.assert(
      fc.property(document, wish, (text, one) => {
        const edit = editOf(text, one);
        const once = edit.kind === 'set' ? edited(text, [edit]).text : undefined;
        if (once !== undefined) expect(edited(once, [edit])).toEqual({ text: once });
      }),
      { numRuns: runCount(2_000, 300), seed: 7 },
    );
  });

  test('keeps CRLF where all lines have it, and a last line without a line end', { timeout: 300_000 }, () => {
    fc.assert(
      fc.property(document, wish, (text, one) => {
        const windows = text.replaceAll(/\r?\n/g, '\r\n');
        if (!windows.includes('\r\n')) return;
        const edit = editOf(windows, one);
        const after = edited(windows, [edit]).text;
        if (after === undefined) return;
        expect(after).not.toMatch(/(?<!\r)\n/);
        // A blank line before what is replaced or removed at the end of a file stays.
        const root = rootOf(windows);
        const isNew = edit.kind === 'append' || (root !== undefined && valueAt(toValue(root), edit.path) === undefined);
        if (isNew) expect(after.endsWith('\n')).toBe(windows.endsWith('\n'));
      }),
      { numRuns: runCount(2_000, 300), seed: 7 },
    );
  });
});

test('the same edits as a list are carried out one after another', () => {
  const edits = [set('a/b', 1), append('c', 'x'), set('a/d', { e: ['to'] }), remove('a/b'), toMap('c', 'one')];
  expect(edited('z: 0\n', edits).text).toBe('z: 0\na: { d: { e: [to] } }\nc: { one: { text: x } }\n');
  expect(value({ a: [1] })).toEqual(new Map([['a', [1]]]));
});
