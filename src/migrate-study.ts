import type { Checked } from './collab.ts';
import { LineIndex } from './diagnostics/line-index.ts';
import { decodeText } from './document/decode-text.ts';
import { migrateText } from './migrations/migrate-text.ts';
import type { Migration } from './migrations/migration.ts';
import { migrations } from './migrations/migrations.ts';
import { formatVersion } from './study/check-format.ts';

/** The formats that there are. */
export interface Formats {
  readonly newest: number;
  readonly migrations: readonly Migration[];
}

export const formats: Formats = { newest: formatVersion, migrations };

/** How a study of the newest format is checked. */
export type Check = (name: string, bytes: Uint8Array) => Checked;

/** What came of bringing a study to the newest format. */
export type MigratedStudy =
  | { readonly kind: 'newest'; readonly format: number }
  | { readonly kind: 'migrated'; readonly from: number; readonly to: number; readonly bytes: Uint8Array }
  /** It cannot be read, or is in a format that leads nowhere: its diagnostics say so. */
  | { readonly kind: 'refused'; readonly checked: Checked }
  /** It would have errors in the newest format. */
  | { readonly kind: 'would-break'; readonly to: number; readonly checked: Checked }
  /** What stands at this line, counted from 1, cannot be edited; undefined where it is no single line. */
  | { readonly kind: 'not-editable'; readonly to: number; readonly line: number | undefined };

/** Brings a study's bytes to the newest format, whole or not at all: with errors there is nothing to be written. */
export function migrateStudy(name: string, bytes: Uint8Array, { newest, migrations: steps }: Formats, check: Check): MigratedStudy {
  const { source, diagnostics } = decodeText(name, bytes);
  if (source === undefined || diagnostics.length > 0) return { kind: 'refused', checked: check(name, bytes) };
  const migrated = migrateText(source, newest, steps);
  switch (migrated.kind) {
    case 'newest':
      return migrated;
    case 'unknown':
      return { kind: 'refused', checked: check(name, bytes) };
    case 'not-editable': {
      const { problem, to } = migrated;
      const line = new LineIndex(migrated.source.text).positionAt(problem.span.start).line;
      return { kind: 'not-editable', to, line: problem.code === 'not-as-intended' ? undefined : line };
    }
    case 'migrated': {
      const { from, to } = migrated;
      const after = Buffer.from((source.byteOrderMark ? '\uFEFF' : '') + migrated.source.text, 'utf8');
      const checked = check(name, after);
      return checked.study === undefined ? { kind: 'would-break', to, checked } : { kind: 'migrated', from, to, bytes: after };
    }
  }
}
