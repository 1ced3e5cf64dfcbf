import { check } from '../../collab.ts';
import { formats } from '../../migrate-study.ts';
import type { Language } from '../../texts/language.ts';
import { exitStatus } from '../exit-status.ts';
import { messageLanguage } from '../message-language.ts';
import { migrateFile } from '../migrate/migrate-file.ts';
import { tellMigration } from '../migrate/tell-migration.ts';

export interface MigrateOptions {
  readonly check?: boolean;
  readonly quiet?: boolean;
  readonly messageLanguage?: Language;
}

/** `collab migrate`: brings every study to the newest format where it stands, and returns the gravest exit status. */
export async function migrate(names: readonly string[], { check: isCheck = false, quiet = false, messageLanguage: stated }: MigrateOptions): Promise<number> {
  const language = messageLanguage(stated, process.env);
  let status: number = exitStatus.ok;
  for (const name of names) {
    status = Math.max(status, tellMigration(name, await migrateFile(name, { formats, check, writes: !isCheck }), { language, isCheck, quiet }));
  }
  return status;
}
