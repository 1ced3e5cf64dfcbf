import { execFileSync } from 'node:child_process';
import { chmodSync, lstatSync, mkdirSync, readFileSync, readdirSync, readlinkSync, renameSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type EditOutcome, editStudy } from '../../../src/cli/files/edit-study.ts';
import { openStudy, type OpenStudy } from '../../../src/cli/files/open-study.ts';
import type { Edit } from '../../../src/document/edit/edit.ts';
import { smallStudy } from '../../study-of.ts';
import { temporaryFolder } from './temporary-folder.ts';

const study = smallStudy('criteria:\n  quality: { swing: 100 } # the first\n  economy: { swing: { frosta: 80 } }');
const swing: Edit = { kind: 'set', path: ['criteria', 'economy', 'swing', 'verdal'], value: 60 };

function written(content: string | Uint8Array): string {
  const path = join(temporaryFolder(), 'study.yaml');
  writeFileSync(path, content);
  return path;
}

async function open(path: string): Promise<OpenStudy> {
  const outcome = await openStudy(path);
  if (outcome.kind !== 'opened') throw new Error(`${path} could not be opened: ${outcome.kind}`);
  return outcome.opened;
}

async function edited(path: string, ...edits: readonly Edit[]): Promise<EditOutcome> {
  return editStudy(await open(path), edits);
}

/** The file is as it was, and there is nothing beside it. */
function expectUntouched(path: string, content: string | Uint8Array): void {
  expect(readFileSync(path)).toEqual(Buffer.from(content));
  expect(readdirSync(join(path, '..'))).toEqual(['study.yaml']);
}

describe('answers written into a study', () => {
  test('change the lines that they must, and tell which', async () => {
    const path = written(study);
    const outcome = await edited(path, swing);
    expect(outcome).toMatchObject({ kind: 'written', lines: [{ first: 11, last: 11 }] });
    expect(readFileSync(path, 'utf8')).toBe(study.replace('{ frosta: 80 }', '{ frosta: 80, verdal: 60 }'));
  });

  test('come one after another, each on what the one before left', async () => {
    const path = written(study);
    const first = await edited(path, swing);
    if (first.kind !== 'written') throw new Error(first.kind);
    const second = await editStudy(first.opened, [{ kind: 'set', path: ['criteria', 'quality', 'swing'], value: 90 }]);
    expect(second).toMatchObject({ kind: 'written', lines: [{ first: 10, last: 10 }] });
    expect(readFileSync(path, 'utf8')).toContain('quality: { swing: 90 } # the first\n  economy: { swing: { frosta: 80, verdal: 60 } }');
  });

  test('that stand there already leave the file alone', async () => {
    const path = written(study);
    const before = statSync(path);
    expect(await edited(path, { ...swing, path: ['criteria', 'economy', 'swing', 'frosta'], value: 80 })).toMatchObject({ kind: 'unchanged' });
    expect(statSync(path).ino).toBe(before.ino);
  });

  test('keep a byte order mark and CRLF to the byte', async () => {
    const windows = `\uFEFF${study.replaceAll('\n', '\r\n')}`;
    const path = written(windows);
    expect(await edited(path, swing)).toMatchObject({ kind: 'written', lines: [{ first: 11, last: 11 }] });
    expect(readFileSync(path, 'utf8')).toBe(windows.replace('{ frosta: 80 }', '{ frosta: 80, verdal: 60 }'));
    expect(readFileSync(path).subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  });

  test.each([0o644, 0o600, 0o640, 0o755])('keep the mode %o', async (mode) => {
    const path = written(study);
    chmodSync(path, mode);
    await edited(path, swing);
    expect(statSync(path).mode & 0o7777).toBe(mode);
  });

  test('follow a symbolic link, which stays one', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'real'));
    writeFileSync(join(folder, 'real/study.yaml'), study);
    symlinkSync('real/study.yaml', join(folder, 'link.yaml'));
    expect(await edited(join(folder, 'link.yaml'), swing)).toMatchObject({ kind: 'written' });
    expect(readlinkSync(join(folder, 'link.yaml'))).toBe('real/study.yaml');
    expect(lstatSync(join(folder, 'real/study.yaml')).isFile()).toBe(true);
    expect(readFileSync(join(folder, 'real/study.yaml'), 'utf8')).toContain('verdal: 60');
    expect(readdirSync(join(folder, 'real'))).toEqual(['study.yaml']);
  });
});

describe('a file that changed since it was read', () => {
  test('is not overwritten', async () => {
    const path = written(study);
    const opened = await open(path);
    const other = study.replace('A small study', 'A better title');
    writeFileSync(path, other);
    expect(await editStudy(opened, [swing])).toEqual({ kind: 'changed-meanwhile', name: path });
    expectUntouched(path, other);
  });

  test('is not overwritten when it changes while the new one is being written beside it', async () => {
    const path = written(study);
    const opened = await open(path);
    const outcome = editStudy(opened, [swing]);
    const other = `${study}# saved in an editor\n`;
    writeFileSync(path, other);
    expect(await outcome).toEqual({ kind: 'changed-meanwhile', name: path });
    expectUntouched(path, other);
  });

  test('is not overwritten when only its line ends or a mark are other', async () => {
    for (const other of [study.replaceAll('\n', '\r\n'), `\uFEFF${study}`]) {
      const path = written(study);
      const opened = await open(path);
      writeFileSync(path, other);
      expect(await editStudy(opened, [swing])).toMatchObject({ kind: 'changed-meanwhile' });
      expectUntouched(path, other);
    }
  });

  test('is not created anew when it was removed or moved away', async () => {
    const path = written(study);
    const opened = await open(path);
    renameSync(path, `${path}.old`);
    expect(await editStudy(opened, [swing])).toMatchObject({ kind: 'changed-meanwhile' });
    expect(readdirSync(join(path, '..'))).toEqual(['study.yaml.old']);
    const again = editStudy(await open(`${path}.old`), [swing]);
    rmSync(`${path}.old`);
    // Removed before the permission was asked for, or after: nothing is written either way.
    expect((await again).kind).toMatch(/^(?:changed-meanwhile|unwritable)$/);
    expect(readdirSync(join(path, '..'))).toEqual([]);
  });

  test('is written over when it was saved with the same bytes', async () => {
    const path = written(study);
    const opened = await open(path);
    rmSync(path);
    writeFileSync(path, study);
    expect(await editStudy(opened, [swing])).toMatchObject({ kind: 'written' });
  });
});

describe('nothing is written', () => {
  test('where an alias stands in the way, whose place is told', async () => {
    const aliased = smallStudy('x-all: &all { swing: { frosta: 10 } }\ncriteria:\n  quality: *all');
    const path = written(aliased);
    const outcome = await edited(path, { kind: 'set', path: ['criteria', 'quality', 'swing', 'verdal'], value: 5 });
    expect(outcome).toMatchObject({ kind: 'not-editable', problem: { code: 'alias' } });
    if (outcome.kind === 'not-editable') expect(aliased.slice(outcome.problem.span.start, outcome.problem.span.end)).toBe('*all');
    expectUntouched(path, aliased);
  });

  test('where the study would have errors with the answers', async () => {
    const path = written(study);
    const outcome = await edited(path, { ...swing, value: 300 });
    expect(outcome).toMatchObject({ kind: 'would-break', file: { diagnostics: [{ code: 'format/out-of-range' }] } });
    expectUntouched(path, study);
  });

  test('of several edits where one is not possible', async () => {
    const path = written(study);
    expect(await edited(path, swing, { kind: 'set', path: ['title', 'x'], value: 1 })).toMatchObject({ kind: 'not-editable' });
    expectUntouched(path, study);
  });

  test('into a study with errors, which are told', async () => {
    const path = written('format: 1\n');
    expect(await openStudy(path)).toMatchObject({ kind: 'broken', file: { name: path } });
  });

  test.each(['-', '/dev/stdin', '/dev/stdout', '/dev/null', '/dev/fd/0'])('into %s, from which nothing is read either', async (name) => {
    expect(await openStudy(name)).toEqual({ kind: 'no-file', name });
  });

  test('into a named pipe, which is not waited for', async () => {
    const path = join(temporaryFolder(), 'pipe');
    execFileSync('mkfifo', [path]);
    expect(await openStudy(path)).toEqual({ kind: 'no-file', name: path });
  });

  test('into a folder, or where there is no file', async () => {
    const folder = temporaryFolder();
    expect(await openStudy(folder)).toMatchObject({ kind: 'failure', failure: { reason: 'directory' } });
    expect(await openStudy(join(folder, 'study.yaml'))).toMatchObject({ kind: 'failure', failure: { reason: 'missing' } });
  });
});
