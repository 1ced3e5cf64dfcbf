import type { Migration } from './migration.ts';

/** Every step, each from where the one before leads. Format 1 is the first and only one. */
export const migrations: readonly Migration[] = [];
