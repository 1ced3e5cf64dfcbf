import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the repository. */
export const root = fileURLToPath(new URL('../../..', import.meta.url));

/** What a user sees of one run. */
export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string | Uint8Array;
}

/** Runs the built command as a user would, without a terminal, in English unless `env` says otherwise. */
export function collab(args: readonly string[], { cwd = root, env = {}, input = '' }: RunOptions = {}): Ran {
  const { PATH } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'bin/collab.js'), ...args], {
    cwd,
    env: { PATH, LANG: 'C', ...env },
    input,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

/** A new folder with a copy of the examples. */
export function examplesFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'collab-test-'));
  cpSync(join(root, 'examples'), join(folder, 'examples'), { recursive: true });
  return folder;
}
