import { child } from '../document/child.ts';
import { applyEdits } from '../document/edit/apply-edits.ts';
import type { EditProblem } from '../document/edit/edit.ts';
import { parseDocument } from '../document/parse-document.ts';
import type { Source } from '../document/source.ts';
import type { Migration } from './migration.ts';

/** What came of bringing a text to the newest format. */
export type Migrated =
  | { readonly kind: 'newest'; readonly format: number }
  | { readonly kind: 'migrated'; readonly from: number; readonly to: number; readonly source: Source }
  /** The text is no YAML, says no format, or one from which no step leads on. */
  | { readonly kind: 'unknown' }
  /** Something is written in a way that cannot be edited; the place is in `source`, the text before that step. */
  | { readonly kind: 'not-editable'; readonly to: number; readonly source: Source; readonly problem: EditProblem };

/**
 * Brings a study's text to the newest format, step by step, as splices: what no step is about keeps every character,
 * comments too. The text of each step is parsed and compared with what was intended before the next one begins.
 */
export function migrateText(source: Source, newest: number, migrations: readonly Migration[]): Migrated {
  const from = formatOf(source);
  if (from === newest) return { kind: 'newest', format: newest };
  let migrated: Migrated = { kind: 'unknown' };
  let at: Source = source;
  for (const { from: start, to, edits } of migrations) {
    const { document } = parseDocument(at);
    if (document === undefined || formatOf(at) !== start) continue;
    const { text, problem } = applyEdits(at, [...edits(document), { kind: 'set', path: ['format'], value: to }]);
    if (problem !== undefined) return { kind: 'not-editable', to, source: at, problem };
    at = { ...at, text };
    migrated = { kind: 'migrated', from: from ?? start, to, source: at };
  }
  return migrated.kind === 'migrated' && migrated.to !== newest ? { kind: 'unknown' } : migrated;
}

/** The format that a text says it is in; undefined where it says none, or has a mistake of syntax. */
function formatOf(source: Source): number | undefined {
  const { document, diagnostics } = parseDocument(source);
  if (document === undefined || diagnostics.length > 0) return undefined;
  const stated = child(document.root, 'format');
  return stated?.kind === 'scalar' && typeof stated.value === 'number' ? stated.value : undefined;
}
