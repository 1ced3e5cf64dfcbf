import { join } from 'node:path';
import { spawn } from '@lydell/node-pty';
import { root } from './commands/command.ts';

/** What is typed letter by letter, or pasted in one piece, when the screen, from where it was typed last, shows this. */
export type Step = { readonly when: string | RegExp } & ({ readonly type: string } | { readonly paste: string });

/** What a user saw. */
export interface Session {
  /** As a terminal shows it line by line, with what has been written over. */
  readonly screen: string;
  readonly raw: string;
  readonly status: number;
  /** Keys that were typed. */
  readonly keys: number;
  readonly milliseconds: number;
}

export const keys = { up: '\u001b[A', down: '\u001b[B', enter: '\r', interrupt: '\u0003', endOfInput: '\u0004', back: '<', space: ' ', backspace: '\u007f' } as const;

// What is left in a terminal when its last process ends may be lost, so the shell stays until all is read, whoever was interrupted.
const untilRead = 'trap : INT; "$@"; printf "\\036%d\\036" $?; while :; do sleep 1; done';
const end = /\u001e(\d+)\u001e/;

/** Runs collab in a real terminal and types each step when what it waits for is shown. */
export function inTerminal(args: readonly string[], cwd: string, steps: readonly Step[], columns = 60): Promise<Session> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const terminal = spawn('/bin/sh', ['-c', untilRead, 'sh', process.execPath, join(root, 'bin/collab.js'), ...args], {
      cwd,
      cols: columns,
      rows: 40,
      env: { PATH: process.env['PATH'] ?? '', LANG: 'C', TERM: 'xterm', NO_COLOR: '1' },
    });
    let raw = '';
    let from = 0;
    let typed = 0;
    const waiting = [...steps];
    const patience = setTimeout(() => {
      terminal.kill('SIGKILL');
      reject(new Error(`still waiting for ${String(waiting[0]?.when)}; the screen shows:\n${plain(raw.slice(from))}`));
    }, 30_000);
    const proceed = (): void => {
      const ended = end.exec(raw);
      if (ended !== null) {
        clearTimeout(patience);
        terminal.kill('SIGKILL');
        const shown = raw.slice(0, ended.index);
        resolve({ screen: plain(shown), raw: shown, status: Number(ended[1]), keys: typed, milliseconds: performance.now() - started });
        return;
      }
      const [next] = waiting;
      if (next === undefined) return;
      const shown = plain(raw.slice(from));
      if (typeof next.when === 'string' ? !shown.includes(next.when) : !next.when.test(shown)) return;
      waiting.shift();
      from = raw.length;
      const letters = 'paste' in next ? [next.paste] : lettersOf(next.type);
      typed += letters.length;
      for (const letter of letters) terminal.write(letter);
      setImmediate(proceed);
    };
    terminal.onData((data) => {
      raw += data;
      // A question takes keys a turn after it is shown.
      setTimeout(proceed, 15);
    });
  });
}

/** An arrow is one key, of three characters. */
function lettersOf(type: string): readonly string[] {
  return type.match(/\u001b\[.|[\s\S]/gu) ?? [];
}

/** Without what moves the cursor, colours and hides. Wrapped lines are joined again. */
function plain(raw: string): string {
  return raw.replaceAll(/\u001b\[[0-9;?]*[A-Za-z]/g, '');
}
