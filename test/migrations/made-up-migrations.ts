import type { Formats } from '../../src/migrate-study.ts';
import { child, entries } from '../../src/document/child.ts';
import type { Edit } from '../../src/document/edit/edit.ts';
import type { DocumentNode } from '../../src/document/tree.ts';
import type { Migration } from '../../src/migrations/migration.ts';

/** A made-up format 2, in which the date of the law stands in a map. */
export const lawDateRenamed: Migration = {
  from: 1,
  to: 2,
  edits: ({ root }) => {
    const date = child(root, 'lawDate');
    if (date?.kind !== 'scalar') return [];
    return [
      { kind: 'remove', path: ['lawDate'] },
      { kind: 'set', path: ['law'], value: new Map([['date', date.text]]) },
    ];
  },
};

/** A made-up format 3, in which a grade has another name. */
export const levelsRenamed: Migration = {
  from: 2,
  to: 3,
  edits: ({ root }) => entries(child(root, 'readiness')).flatMap(({ key, value }) => gradeEdits(['readiness', key.text], value)),
};

export const madeUp: Formats = { newest: 3, migrations: [lawDateRenamed, levelsRenamed] };

function gradeEdits(path: readonly string[], node: DocumentNode): readonly Edit[] {
  return entries(node).flatMap(({ key, value }): readonly Edit[] => {
    if (value.kind === 'map') return gradeEdits([...path, key.text], value);
    return key.text === 'grade' && value.kind === 'scalar' && value.text === 'claimed' ? [{ kind: 'set', path: [...path, 'grade'], value: 'said' }] : [];
  });
}
