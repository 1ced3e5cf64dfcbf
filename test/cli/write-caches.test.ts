import { chmodSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { writeCaches } from '../../src/cli/write-caches.ts';

const folder = mkdtempSync(join(tmpdir(), 'collab-caches-'));
const path = join(folder, 'run.cache');
const code = '(function(){return 42})';

beforeEach(() => {
  chmodSync(folder, 0o755);
  for (const name of readdirSync(folder)) rmSync(join(folder, name));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('writing caches', () => {
  it('keeps code that V8 takes again', () => {
    writeCaches([{ path, script: new Script(code) }]);
    expect(readdirSync(folder)).toEqual(['run.cache']);
    expect(new Script(code, { cachedData: readFileSync(path) }).cachedDataRejected).toBe(false);
  });

  it('replaces what another run has written meanwhile', () => {
    writeFileSync(path, 'broken');
    writeCaches([{ path, script: new Script(code) }]);
    expect(new Script(code, { cachedData: readFileSync(path) }).cachedDataRejected).toBe(false);
  });

  it.skipIf(process.platform === 'win32')('does not follow a link that has the name of its unfinished file', () => {
    const other = join(folder, 'other');
    writeFileSync(other, 'theirs');
    symlinkSync(other, `${path}.${process.pid}`);
    writeCaches([{ path, script: new Script(code) }]);
    expect(readFileSync(other, 'utf8')).toBe('theirs');
    expect(readdirSync(folder)).not.toContain('run.cache');
  });

  it('says nothing where it cannot write', () => {
    expect(() => {
      writeCaches([{ path: join(folder, 'missing/run.cache'), script: new Script(code) }]);
    }).not.toThrow();
  });
});
