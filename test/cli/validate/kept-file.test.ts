import { expect, test, vi } from 'vitest';
import { check } from '../../../src/collab.ts';
import { keptFile } from '../../../src/cli/validate/kept-file.ts';
import { parseDocument } from '../../../src/document/parse-document.ts';
import type { Source } from '../../../src/document/source.ts';

const readAgain = (source: Source): ReturnType<typeof parseDocument>['document'] => parseDocument(source).document;

function checked(name: string, text: string): Parameters<typeof keptFile>[0] & { readonly study: unknown } {
  return { name, ...check(name, new TextEncoder().encode(text)) };
}

test('a kept file has everything but its study, and the same tree when it is asked for', () => {
  const file = checked('study.yaml', 'format: 1\ntitle: Foo\n');
  const kept = keptFile(file, readAgain);
  expect(kept).not.toHaveProperty('study');
  expect(kept).toMatchObject({ name: file.name, source: file.source, diagnostics: file.diagnostics, suppressed: file.suppressed });
  expect(kept.document).toEqual(file.document);
});

test('the tree of a kept file is read when it is asked for, and once for all that is told of the file', () => {
  const read = vi.fn(readAgain);
  const [one, other] = ['a', 'b'].map((title) => keptFile(checked(`${title}.yaml`, `format: 1\ntitle: ${title}\n`), read));
  expect(read).not.toHaveBeenCalled();
  expect(one?.document).toBe(one?.document);
  expect(read).toHaveBeenCalledTimes(1);
  expect(other?.document?.source.text).toContain('title: b');
  expect(one?.document?.source.text).toContain('title: a');
});

test('a kept file that is no YAML has no tree', () => {
  const kept = keptFile(checked('study.yaml', 'a: [\n'), () => {
    throw new Error('read again');
  });
  expect(kept.source?.text).toBe('a: [\n');
  expect(kept.document).toBeUndefined();
});
