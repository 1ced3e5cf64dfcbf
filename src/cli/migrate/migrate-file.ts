import { refuseTooLarge, studySizeLimit } from '../../collab.ts';
import type { Check, Formats, MigratedStudy } from '../../migrate-study.ts';
import { migrateStudy } from '../../migrate-study.ts';
import { isWrittenWhole } from '../files/is-written-whole.ts';
import type { ReadFailure } from '../files/read-input.ts';
import { readInput } from '../files/read-input.ts';
import type { ChangeOutcome } from '../files/write-if-unchanged.ts';
import { writeIfUnchanged } from '../files/write-if-unchanged.ts';

/** What came of bringing a file to the newest format. */
export type MigratedFile =
  | MigratedStudy
  | Exclude<ChangeOutcome, { readonly kind: 'written' }>
  | { readonly kind: 'failure'; readonly failure: ReadFailure }
  /** Standard input, a device or a pipe. */
  | { readonly kind: 'no-file' };

/** The formats that there are, how the newest is checked, and whether the file is written or only looked at. */
export interface Migrating {
  readonly formats: Formats;
  readonly check: Check;
  readonly writes: boolean;
}

/** Brings a study to the newest format where it stands: whole or not at all, and only if nobody else writes it meanwhile. */
export async function migrateFile(name: string, { formats, check, writes }: Migrating): Promise<MigratedFile> {
  if (!isWrittenWhole(name)) return { kind: 'no-file' };
  const input = await readInput(name, studySizeLimit);
  if (input.kind === 'failure') return input;
  if (input.kind === 'too-large') return { kind: 'refused', checked: refuseTooLarge(input.size) };
  const migrated = migrateStudy(name, input.bytes, formats, check);
  if (migrated.kind !== 'migrated' || !writes) return migrated;
  const outcome = await writeIfUnchanged(name, input.bytes, migrated.bytes);
  return outcome.kind === 'written' ? migrated : outcome;
}
