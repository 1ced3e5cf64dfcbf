import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decodeText } from '../../../src/document/decode-text.ts';
import { applyEdits } from '../../../src/document/edit/apply-edits.ts';
import type { Source } from '../../../src/document/source.ts';
import { shownChanges } from './changed-lines.ts';
import { corpusEdits } from './corpus-edits.ts';

const folder = new URL('./corpus/', import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith('.yaml')).map((name) => name.slice(0, -'.yaml'.length));

function source(name: string): Source {
  const decoded = decodeText(name, readFileSync(new URL(`${name}.yaml`, folder)));
  if (decoded.source === undefined) throw new Error(`${name} has no text.`);
  return decoded.source;
}

test('the corpus has twenty studies, each with its edits', () => {
  expect(names).toHaveLength(20);
  expect([...corpusEdits.keys()].toSorted()).toEqual(names.toSorted());
});

describe.each([...corpusEdits])('%s', (name, edits) => {
  const before = source(name);
  const { text, problem } = applyEdits(before, edits);

  test('has only the intended lines changed', async () => {
    expect(problem).toBeUndefined();
    await expect(shownChanges(before.text, text ?? '')).toMatchFileSnapshot(new URL(`${name}.diff`, folder).pathname);
  });

  test('is the same when the values are set once more', () => {
    const settled = edits.filter((edit) => edit.kind === 'set');
    const again = applyEdits({ ...before, text: text ?? '' }, settled);
    expect(again.problem ?? again.text).toBe(text);
  });

  test('keeps its line ends and its last one', () => {
    const ends = (of: string): ReadonlySet<string> => new Set(of.match(/\r?\n/g) ?? []);
    expect(ends(text ?? '')).toEqual(ends(before.text));
    expect(text?.endsWith('\n')).toBe(before.text.endsWith('\n'));
  });

  test('is not changed by no edits', () => {
    expect(applyEdits(before, []).text).toBe(before.text);
  });
});
