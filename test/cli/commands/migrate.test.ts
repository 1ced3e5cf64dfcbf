import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { repositoryFile } from '../../study-of.ts';
import { temporaryFolder } from '../files/temporary-folder.ts';
import { collab } from './command.ts';

const minimal = repositoryFile('examples/minimal/study.yaml');

function folderWith(files: Readonly<Record<string, string>>): string {
  const cwd = temporaryFolder();
  for (const [name, text] of Object.entries(files)) writeFileSync(join(cwd, name), text);
  return cwd;
}

describe('collab migrate', () => {
  it('says of a study in the newest format that it is, and writes nothing', () => {
    const cwd = folderWith({ 'study.yaml': minimal });
    expect(collab(['migrate', 'study.yaml'], { cwd })).toEqual({ status: 0, stdout: 'study.yaml is in format 1, which is the newest.\n', stderr: '' });
    expect(collab(['migrate', '--check', '--quiet', 'study.yaml'], { cwd })).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(readFileSync(join(cwd, 'study.yaml'), 'utf8')).toBe(minimal);
  });

  it('refuses a newer format with what validate says of it, at its place, and still looks at the others', () => {
    const newer = minimal.replace('format: 1', 'format: 2');
    const cwd = folderWith({ 'newer.yaml': newer, 'study.yaml': minimal });
    const { status, stdout, stderr } = collab(['migrate', 'newer.yaml', 'study.yaml'], { cwd });
    expect(status).toBe(1);
    expect(stdout).toBe('study.yaml is in format 1, which is the newest.\n');
    expect(stderr).toContain('newer.yaml:2:9 error format/unknown-version\nThis version of collab reads format 1, not 2.');
    expect(readFileSync(join(cwd, 'newer.yaml'), 'utf8')).toBe(newer);
  });

  it('says what keeps a format from being read', () => {
    const cwd = folderWith({ 'broken.yaml': 'format: 1\ntitle: "A\n', 'none.yaml': minimal.replace(/^format: 1\n/m, '') });
    expect(collab(['migrate', 'broken.yaml'], { cwd })).toMatchObject({ status: 1, stderr: expect.stringContaining('yaml/') as string });
    expect(collab(['migrate', 'none.yaml'], { cwd })).toMatchObject({ status: 1, stderr: expect.stringContaining('format/missing-key') as string });
  });

  it('ends with 2 for standard input and for a file that is not there', () => {
    expect(collab(['migrate', '-'], { input: minimal })).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('"-"') as string });
    expect(collab(['migrate', 'none.yaml', '--message-language', 'nn'], { cwd: folderWith({}) })).toMatchObject({ status: 2, stdout: '', stderr: 'Fila «none.yaml» finst ikkje.\n' });
    expect(collab(['migrate'])).toMatchObject({ status: 2 });
  });
});
