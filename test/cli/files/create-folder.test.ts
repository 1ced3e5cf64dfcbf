import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createFolder } from '../../../src/cli/files/create-folder.ts';
import { temporaryFolder } from './temporary-folder.ts';

test('a folder is created with those above it, and may exist already', async () => {
  const path = join(temporaryFolder(), 'a/b/c');
  expect(createFolder(path)).toBeUndefined();
  expect(createFolder(path)).toBeUndefined();
  expect(statSync(path).isDirectory()).toBe(true);
});

test('a file in its place is a failure', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'a'), 'old');
  expect(createFolder(join(folder, 'a'))).toMatchObject({ reason: 'unwritable', path: join(folder, 'a'), detail: /EEXIST/ });
  expect(createFolder(join(folder, 'a/b'))).toMatchObject({ reason: 'missing-folder' });
});

test.runIf(process.platform === 'linux')('a file system that takes no folders is a failure, and is not tried for ever', () => {
  expect(createFolder('/proc/collab')).toMatchObject({ reason: 'missing-folder', path: '/proc/collab' });
  expect(createFolder('/proc/collab/below')).toMatchObject({ reason: 'missing-folder', path: '/proc/collab/below' });
});
