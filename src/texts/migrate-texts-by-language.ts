import { migrate as en } from './en/migrate.ts';
import type { Language } from './language.ts';
import type { MigrateTexts } from './migrate-texts.ts';
import { migrate as nb } from './nb/migrate.ts';
import { migrate as nn } from './nn/migrate.ts';
import { migrate as sv } from './sv/migrate.ts';

/** What is said of formats in every language that has texts. */
export const migrateTexts: Readonly<Record<Language, MigrateTexts>> = { nb, nn, sv, en };
