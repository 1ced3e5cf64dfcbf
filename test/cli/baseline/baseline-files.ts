import type { BaselineEntry, BaselineFile } from '../../../src/baseline-file.ts';
import { readBaselineFile } from '../../../src/baseline-file.ts';
import { check } from '../../../src/collab.ts';
import type { CheckedFile } from '../../../src/cli/diagnostics/checked-file.ts';

/** A text as `validate` has it when it has been checked. */
export function checkedFile(name: string, text: string): CheckedFile {
  const { source, document, diagnostics, suppressed } = check(name, new TextEncoder().encode(text));
  return { name, source, document, diagnostics, suppressed };
}

/** A baseline with these entries. */
export function baselineOf(...entries: readonly BaselineEntry[]): Extract<BaselineFile, { kind: 'read' }> {
  const file = readBaselineFile('baseline.json', new TextEncoder().encode(JSON.stringify({ format: 1, entries }, null, 2)));
  if (file.kind === 'refused') throw new Error(JSON.stringify(file.problem));
  return file;
}

export function codesOf({ diagnostics }: CheckedFile): readonly string[] {
  return diagnostics.map(({ code }) => code);
}
