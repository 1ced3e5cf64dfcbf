import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder for one test, that other users may enter, removed when the test is over. */
export function temporaryFolder(): string {
  const folder = newFolder();
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A folder that the caller removes. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'collab-test-'));
  chmodSync(folder, 0o755);
  return folder;
}
