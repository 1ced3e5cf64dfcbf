import { vi } from 'vitest';
import type { Ran } from './command.ts';

/**
 * What a user sees of a command line that is refused, or that asks for help: in English unless `env` says otherwise. It
 * runs in this process: such a line gives the same there, and a process for each of hundreds takes as long as all the
 * other tests of the command.
 */
export async function ranHere(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ran> {
  const said = { stdout: '', stderr: '' };
  for (const name of ['LC_ALL', 'LC_MESSAGES', 'FORCE_COLOR', 'NO_COLOR', 'COLUMNS']) vi.stubEnv(name, undefined);
  for (const [name, value] of Object.entries({ LANG: 'C', ...env })) vi.stubEnv(name, value);
  // Put in by the build, which this does without.
  vi.stubGlobal('COLLAB_VERSION', '0.0.0');
  for (const name of ['stdout', 'stderr'] as const) {
    vi.spyOn(process[name], 'write').mockImplementation((piece) => {
      said[name] += typeof piece === 'string' ? piece : Buffer.from(piece).toString('utf8');
      return true;
    });
  }
  try {
    const { run } = await import('../../../src/cli/run.ts');
    return { status: await run(args), ...said };
  } finally {
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
    vi.unstubAllGlobals();
  }
}
