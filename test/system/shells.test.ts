import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { spawn } from '@lydell/node-pty';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Shell } from '../../src/cli/completion/shell.ts';
import { shells } from '../../src/cli/completion/shell.ts';
import { collab, root } from '../cli/commands/command.ts';
import { newFolder } from '../cli/files/temporary-folder.ts';

interface Start {
  readonly args: readonly string[];
  /** Makes the shell complete, and Ctrl-G write down the line and empty it. */
  readonly prepare: string;
}

const starts: Readonly<Record<Shell, Start>> = {
  bash: {
    args: ['--norc', '--noprofile', '-i'],
    prepare: `source <(collab completion bash); note() { printf '%s\n' "$READLINE_LINE" >> "$NOTES"; READLINE_LINE=; }; bind -x '"\\C-g": note'`,
  },
  zsh: {
    args: ['-f', '-i'],
    prepare: `autoload -Uz compinit; compinit -u -D; source <(collab completion zsh); note() { print -r -- "$BUFFER" >> $NOTES; BUFFER=; }; zle -N note; bindkey '^G' note`,
  },
  fish: {
    args: ['--no-config', '-i'],
    prepare: `collab completion fish | source; bind \\cg 'commandline -b >> $NOTES; commandline -r ""'`,
  },
};

/** What stands in the line after it was typed, a tab for each `⇥`. */
const completed: readonly (readonly [typed: string, line: string])[] = [
  ['collab ana⇥', 'collab analyze '],
  ['collab draft pl⇥', 'collab draft plan '],
  ['collab analyze stu⇥', 'collab analyze study.yaml '],
  ['collab analyze my⇥', 'collab analyze my\\ study.yaml '],
  ['collab analyze "my⇥', 'collab analyze "my study.yaml" '],
  ['collab analyze study.yaml --qu⇥', 'collab analyze study.yaml --quiet '],
  ['collab analyze study.yaml --language s⇥', 'collab analyze study.yaml --language sv '],
  ['collab analyze study.yaml --language=s⇥', 'collab analyze study.yaml --language=sv '],
  ['collab analyze study.yaml --format md,h⇥', 'collab analyze study.yaml --format md,html '],
  ['collab analyze study.yaml --format json=no⇥', 'collab analyze study.yaml --format json=note.txt '],
  ['collab analyze study.yaml --style no⇥', 'collab analyze study.yaml --style note.txt '],
  ['collab weigh study.yaml --as fr⇥', 'collab weigh study.yaml --as frosta '],
  ['collab draft council-paper "my study.yaml" -m lev⇥', 'collab draft council-paper "my study.yaml" -m levanger '],
  ['collab draft agreement study.yaml --service child⇥', 'collab draft agreement study.yaml --service child-welfare '],
  ['collab explain format/decimal-c⇥', 'collab explain format/decimal-comma '],
  ['collab init fol⇥', 'collab init folder/'],
  ['collab analyze $(touch pwned) stu⇥', 'collab analyze $(touch pwned) stu'],
];

let folder = '';

beforeAll(() => {
  folder = newFolder();
  mkdirSync(join(folder, 'bin'));
  writeFileSync(join(folder, 'bin/collab'), `#!/bin/sh\nexec '${process.execPath}' '${join(root, 'bin/collab.js')}' "$@"\n`);
  chmodSync(join(folder, 'bin/collab'), 0o755);
  mkdirSync(join(folder, 'home/folder'), { recursive: true });
  for (const name of ['study.yaml', 'my study.yaml']) copyFileSync(join(root, 'examples/flv/study.yaml'), join(folder, 'home', name));
  writeFileSync(join(folder, 'home/note.txt'), '');
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** What a shell that completes makes of each line. */
async function linesOf(shell: Shell, typed: readonly string[]): Promise<readonly string[]> {
  const { args, prepare } = starts[shell];
  const notes = join(folder, `notes-${shell}`);
  writeFileSync(notes, '');
  const terminal = spawn(shell, [...args], {
    cwd: join(folder, 'home'),
    cols: 200,
    rows: 40,
    env: { PATH: `${join(folder, 'bin')}${delimiter}${process.env['PATH'] ?? ''}`, HOME: join(folder, 'home'), NOTES: notes, TERM: 'xterm', LANG: 'C.UTF-8' },
  });
  const noted = (): readonly string[] => readFileSync(notes, 'utf8').split('\n').slice(0, -1);
  try {
    terminal.write(`${prepare}\r`);
    // What is typed before the key is bound is lost.
    await expect.poll(() => (terminal.write('\u0007'), noted().length), { timeout: 30_000, interval: 500 }).toBeGreaterThan(0);
    terminal.write('begun\u0007');
    await expect.poll(() => noted().at(-1), { timeout: 30_000, interval: 20 }).toMatch(/begun$/);
    const lines: string[] = [];
    for (const each of typed) {
      const before = noted().length;
      terminal.write(`${each.replaceAll('⇥', '\t')}\u0007`);
      await expect.poll(() => noted().length, { timeout: 30_000, interval: 20 }).toBeGreaterThan(before);
      lines.push(noted().at(-1) ?? '');
    }
    return lines;
  } finally {
    terminal.kill('SIGKILL');
  }
}

describe.each(shells)('%s', (shell) => {
  it('is given a script', () => {
    const { status, stdout, stderr } = collab(['completion', shell]);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain(`collab for ${shell}`);
  });

  it('finds no mistake in its script', () => {
    const script = join(folder, `script-${shell}`);
    writeFileSync(script, collab(['completion', shell]).stdout);
    const { status, stderr } = spawnSync(shell, ['-n', script], { encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '']);
  });

  it('completes a line as it is typed, and runs nothing of it', async () => {
    const lines = await linesOf(shell, completed.map(([typed]) => typed));
    expect(lines).toEqual(completed.map(([, line]) => line));
    expect(existsSync(join(folder, 'home/pwned'))).toBe(false);
  });
});
