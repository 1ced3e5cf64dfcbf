import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { schemaNames } from '../../../src/cli/schema/schema-names.ts';
import { repositoryFile } from '../../study-of.ts';
import { temporaryFolder } from '../files/temporary-folder.ts';
import { collab } from './command.ts';

describe('collab schema', () => {
  it.each(schemaNames)('writes the schema of the %s, byte for byte', (name) => {
    expect(collab(['schema', name])).toEqual({ status: 0, stdout: repositoryFile(`schemas/${name}.schema.json`), stderr: '' });
  });

  it('writes that of the study unless another is named, into a file where one is', () => {
    const cwd = temporaryFolder();
    expect(collab(['schema', '--output', 'study.schema.json'], { cwd })).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(readFileSync(join(cwd, 'study.schema.json'), 'utf8')).toBe(repositoryFile('schemas/study.schema.json'));
  });

  it('refuses a name that there is none of, and a file that cannot be written, in the language of messages', () => {
    expect(collab(['schema', 'studdy'])).toMatchObject({ status: 2, stdout: '' });
    const cwd = temporaryFolder();
    mkdirSync(join(cwd, 'folder'));
    const { status, stderr } = collab(['schema', '--output', 'folder', '--message-language', 'nb'], { cwd });
    expect(status).toBe(2);
    expect(stderr).toBe('«folder» er en mappe: oppgi navnet på en fil.\n');
  });

  it('says how editors are told of it', () => {
    const { status, stdout } = collab(['schema', '--help']);
    expect(status).toBe(0);
    for (const word of ['# yaml-language-server: $schema=./study.schema.json', 'yaml.schemas', 'VS Code', 'Neovim', 'JetBrains', '--stdio']) expect(stdout).toContain(word);
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });
});
