import { Buffer } from 'node:buffer';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { toString } from 'mdast-util-to-string';
import { gfmTable } from 'micromark-extension-gfm-table';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { appendStepSummary } from '../../../src/cli/diagnostics/append-step-summary.ts';
import { stepSummary } from '../../../src/cli/diagnostics/step-summary.ts';
import { diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { fileOf, hostile, optionsIn, stubOptions } from './checked-files.ts';

const wrong = diagnostic('study/impossible-amount', { start: 3, end: 4 }, { value: 'x' });
const notice = diagnostic('study/not-used-yet', { start: 0, end: 1 }, { key: 'a' });
const plenty = 1_048_576;

/** The rows of the table as a reader of GitHub sees them, and which nodes there are beside text. */
function tableOf(markdown: string): { readonly rows: readonly (readonly string[])[]; readonly kinds: ReadonlySet<string> } {
  const tree = fromMarkdown(markdown, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
  const rows: string[][] = [];
  const kinds = new Set<string>();
  visit(tree, (node) => {
    kinds.add(node.type);
    if (node.type === 'tableRow') rows.push(node.children.map((each) => toString(each)));
  });
  return { rows, kinds };
}

test('has all diagnostics in a table, the gravest first', () => {
  const markdown = stepSummary([fileOf('a.yaml', 'a: 1', [notice, wrong]), fileOf('b.yaml', '', [])], stubOptions, plenty);
  expect(markdown).toMatch(/^### collab validate\n\n1 error, 1 notice in 2 files\n/);
  expect(tableOf(markdown).rows).toEqual([
    ['Place', '', 'Code', 'Message'],
    ['a.yaml:1:4', 'error', 'study/impossible-amount', 'Says x.'],
    ['a.yaml:1:1', 'notice', 'study/not-used-yet', 'Says a.'],
  ]);
});

test('says of clean files that they are clean', () => {
  expect(stepSummary([fileOf('a.yaml', '', [])], optionsIn('nb'), plenty)).toBe('### collab validate\n\nIngen feil, advarsler eller merknader i 1 fil\n\n');
});

test('shows texts from a study as text', () => {
  const markdown = stepSummary([fileOf(`${hostile}.yaml`, 'a: 1', [diagnostic('study/impossible-amount', { start: 3, end: 4 }, { value: hostile })])], stubOptions, plenty);
  const { rows, kinds } = tableOf(markdown);
  expect(Array.from(kinds).toSorted()).toEqual(['heading', 'paragraph', 'root', 'table', 'tableCell', 'tableRow', 'text']);
  expect(rows[1]?.[3]).toContain('␍␊<U+2028>|`*_<b>@x http://a.no www.a.no [a](b) ${c} %0A :: , 😀.');
  expect(markdown).not.toMatch(/[^\P{Cc}\n]|[\p{Cf}\p{Cs}]/u);
});

describe('has no more than its room', () => {
  const many = fileOf('a.yaml', 'a: 1', Array.from({ length: 20_000 }, () => wrong));

  test('and counts what is left out', () => {
    const markdown = stepSummary([many], stubOptions, plenty);
    expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(plenty);
    expect(Buffer.byteLength(markdown)).toBeGreaterThan(plenty - 200);
    const shown = tableOf(markdown.slice(0, 5_000)).rows.length;
    expect(shown).toBeGreaterThan(10);
    const rows = markdown.split('\n').filter((line) => line.startsWith('| a.yaml')).length;
    expect(markdown.trimEnd().split('\n').at(-1)).toBe(`${20_000 - rows} more are left out: GitHub takes no more.`);
  });

  test.each([0, 10, 60, 150, 300, 1_000])('also of %s bytes', (room) => {
    expect(Buffer.byteLength(stepSummary([many], stubOptions, room))).toBeLessThanOrEqual(room);
    expect(Buffer.byteLength(stepSummary([fileOf('a.yaml', '', [])], stubOptions, room))).toBeLessThanOrEqual(room);
  });
});

describe('is added to what the step has', () => {
  const folder = mkdtempSync(join(tmpdir(), 'collab-summary-'));

  test('and takes only the room that is left', () => {
    const path = join(folder, 'summary.md');
    writeFileSync(path, `${'x'.repeat(plenty - 2_001)}\n`);
    expect(appendStepSummary(path, [fileOf('a.yaml', 'a: 1', Array.from({ length: 100 }, () => wrong))], stubOptions)).toBeUndefined();
    const written = readFileSync(path, 'utf8');
    expect(written).toMatch(/^x+\n### collab validate\n/);
    expect(Buffer.byteLength(written)).toBeLessThanOrEqual(plenty);
  });

  test('also where there is nothing yet', () => {
    const path = join(folder, 'new.md');
    expect(appendStepSummary(path, [fileOf('a.yaml', 'a: 1', [wrong])], stubOptions)).toBeUndefined();
    expect(readFileSync(path, 'utf8')).toContain('Says x');
  });

  test('or it is said why not', () => {
    expect(appendStepSummary(join(folder, 'none/new.md'), [], stubOptions)).toMatchObject({ reason: 'missing-folder' });
    expect(appendStepSummary(folder, [], stubOptions)).toMatchObject({ reason: 'directory' });
  });
});
