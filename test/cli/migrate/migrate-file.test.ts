import { chmodSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { check as checkToday } from '../../../src/collab.ts';
import type { MigratedFile } from '../../../src/cli/migrate/migrate-file.ts';
import { migrateFile } from '../../../src/cli/migrate/migrate-file.ts';
import type { TellMigrationOptions } from '../../../src/cli/migrate/tell-migration.ts';
import { tellMigration } from '../../../src/cli/migrate/tell-migration.ts';
import type { Check } from '../../../src/migrate-study.ts';
import { migrateTexts } from '../../../src/texts/migrate-texts-by-language.ts';
import { languages } from '../../../src/texts/language.ts';
import { madeUp } from '../../migrations/made-up-migrations.ts';
import { smallStudy } from '../../study-of.ts';
import { temporaryFolder } from '../files/temporary-folder.ts';

/** How a made-up format 3 would be checked: it is as today's, but for what the made-up steps have changed. */
const check: Check = (name, bytes) => {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  return checkToday(name, new TextEncoder().encode(text.replace('format: 3', 'format: 1').replace(/^law:$/m, 'x-law:').replaceAll('grade: said', 'grade: claimed')));
};

const old = smallStudy('# The law of that day.\nlawDate: 2026-11-01\nreadiness:\n  trust: { level: 2, grade: claimed }   # soon');
const migrating = { formats: madeUp, check, writes: true };

function fileWith(content: string | Uint8Array): string {
  const path = join(temporaryFolder(), 'study.yaml');
  writeFileSync(path, content);
  return path;
}

describe('migrating a file', () => {
  it('writes the whole of it, with its comments, mark, mode and link', async () => {
    const path = fileWith(`\uFEFF${old}`);
    chmodSync(path, 0o640);
    const link = join(path, '../link.yaml');
    symlinkSync(path, link);
    expect(await migrateFile(link, migrating)).toMatchObject({ kind: 'migrated', from: 1, to: 3 });
    const written = readFileSync(path, 'utf8');
    expect(written).toBe(
      `\uFEFF${old
        .replace('format: 1', 'format: 3')
        .replace('# The law of that day.\nlawDate: 2026-11-01\n', '# The law of that day.\n')
        .replace('grade: claimed }   # soon', 'grade: said }   # soon')
        .trimEnd()}\nlaw:\n  date: 2026-11-01\n`,
    );
    expect(statSync(path).mode & 0o777).toBe(0o640);
    expect(readdirSync(join(path, '..')).toSorted()).toEqual(['link.yaml', 'study.yaml']);
    expect(await migrateFile(path, migrating)).toEqual({ kind: 'newest', format: 3 });
  });

  it('writes nothing where it is only looked at', async () => {
    const path = fileWith(old);
    expect(await migrateFile(path, { ...migrating, writes: false })).toMatchObject({ kind: 'migrated', from: 1, to: 3 });
    expect(readFileSync(path, 'utf8')).toBe(old);
  });

  it.each([
    ['would have errors', old.replace('population: ', 'populaton: '), 'would-break'],
    ['cannot be edited', old.replace('{ level: 2, grade: claimed }', '&a { level: 2, grade: claimed }\n  openness: *a'), 'not-editable'],
    ['is in a format from which no step leads', old.replace('format: 1', 'format: 7'), 'refused'],
    ['is no YAML', 'format: 1\n\ttitle: [', 'refused'],
    ['is empty', '', 'refused'],
    ['is no text', new Uint8Array([0xff, 0xfe, 0x66, 0]), 'refused'],
  ])('leaves a file as it is that %s', async (_, content, kind) => {
    const path = fileWith(content);
    expect(await migrateFile(path, migrating)).toMatchObject({ kind });
    expect(readFileSync(path)).toEqual(Buffer.from(content));
    expect(readdirSync(join(path, '..'))).toEqual(['study.yaml']);
  });

  it('does not overwrite what somebody else writes meanwhile', async () => {
    const path = fileWith(old);
    const meanwhile: Check = (name, bytes) => {
      writeFileSync(path, 'mine');
      return check(name, bytes);
    };
    expect(await migrateFile(path, { ...migrating, check: meanwhile })).toMatchObject({ kind: 'changed-meanwhile' });
    expect(readFileSync(path, 'utf8')).toBe('mine');
  });

  it('has no file in standard input and devices, and none where there is none', async () => {
    expect(await migrateFile('-', migrating)).toEqual({ kind: 'no-file' });
    expect(await migrateFile('/dev/null', migrating)).toEqual({ kind: 'no-file' });
    expect(await migrateFile(join(temporaryFolder(), 'none.yaml'), migrating)).toMatchObject({ kind: 'failure', failure: { reason: 'missing' } });
  });
});

describe('what is said of it', () => {
  function told(file: MigratedFile, options: Partial<TellMigrationOptions>): { readonly status: number; readonly out: string; readonly error: string } {
    const out = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    const error = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    try {
      const status = tellMigration('a.yaml', file, { language: 'en', isCheck: false, quiet: false, ...options });
      return { status, out: out.mock.calls.join(''), error: error.mock.calls.join('') };
    } finally {
      out.mockRestore();
      error.mockRestore();
    }
  }

  const migrated: MigratedFile = { kind: 'migrated', from: 1, to: 3, bytes: new Uint8Array() };

  it('is a line, and nothing where nothing but errors is wanted', () => {
    expect(told(migrated, {})).toEqual({ status: 0, out: 'a.yaml: converted from format 1 to format 3.\n', error: '' });
    expect(told({ kind: 'newest', format: 3 }, {})).toEqual({ status: 0, out: 'a.yaml is in format 3, which is the newest.\n', error: '' });
    expect(told(migrated, { quiet: true })).toEqual({ status: 0, out: '', error: '' });
    expect(told({ kind: 'newest', format: 3 }, { quiet: true, isCheck: true })).toEqual({ status: 0, out: '', error: '' });
  });

  it('is a finding where the file was only looked at', () => {
    const { status, out, error } = told(migrated, { isCheck: true, quiet: true });
    expect({ status, out }).toEqual({ status: 1, out: '' });
    expect(error).toBe('a.yaml is in format 1. The newest is format 3: run collab migrate without --check.\n');
  });

  it('says why nothing was written', () => {
    const broken = check('a.yaml', new TextEncoder().encode(old.replace('population: ', 'populaton: ')));
    expect(told({ kind: 'would-break', to: 3, checked: broken }, {})).toMatchObject({ status: 1, out: '', error: expect.stringMatching(/populaton[^]*\nIn format 3, a\.yaml would have the errors above\. Nothing has been written\.\n$/) as string });
    expect(told({ kind: 'not-editable', to: 3, line: 7 }, {})).toMatchObject({ status: 1, error: expect.stringContaining('a.yaml, line 7,') as string });
    expect(told({ kind: 'not-editable', to: 3, line: undefined }, {})).toMatchObject({ status: 1, error: expect.stringContaining('cannot be converted to format 3') as string });
    expect(told({ kind: 'changed-meanwhile', name: 'a.yaml' }, {})).toMatchObject({ status: 1 });
    expect(told({ kind: 'no-file' }, {})).toMatchObject({ status: 2 });
    expect(told({ kind: 'unwritable', failure: { reason: 'no-space', path: 'a.yaml', detail: 'full' } }, {})).toMatchObject({ status: 2 });
    expect(told({ kind: 'failure', failure: { reason: 'missing', path: 'a.yaml', detail: '' } }, {})).toMatchObject({ status: 2 });
  });

  it.each(languages)('is whole in %s', (language) => {
    const texts = migrateTexts[language];
    const said = [texts.newest('a', 3), texts.migrated('a', 1, 3), texts.outdated('a', 1, 3), texts.wouldBreak('a', 3), texts.notEditable('a', 7, 3), texts.notEditable('a', undefined, 3), texts.noFile('a'), texts.changedMeanwhile('a')];
    expect(new Set(said).size).toBe(said.length);
    expect(said.filter((text) => !text.endsWith('.') || text.includes('undefined'))).toEqual([]);
    expect(texts.outdated('a', 1, 3)).toContain('--check');
  });
});
