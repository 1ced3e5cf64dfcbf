import { mkdtempSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawn } from '@lydell/node-pty';
import { describe, expect, it } from 'vitest';
import { smallStudy } from '../../study-of.ts';
import { root } from './command.ts';

const down = '\u001b[B';
const interrupt = '\u0003';

/** Runs `collab analyze` in a real terminal of 60 columns and types `keys` when the question stands there. */
function inTerminal(folder: string, keys: string): Promise<{ readonly screen: string; readonly status: number }> {
  return new Promise((resolve) => {
    const terminal = spawn(process.execPath, [join(root, 'bin/collab.js'), 'analyze'], {
      cwd: folder,
      cols: 60,
      rows: 30,
      env: { PATH: process.env['PATH'] ?? '', LANG: 'C', TERM: 'xterm' },
    });
    let screen = '';
    let typed = false;
    terminal.onData((data) => {
      screen += data;
      if (typed || !screen.includes('Which study?')) return;
      typed = true;
      terminal.write(keys);
    });
    terminal.onExit(({ exitCode }) => {
      resolve({ screen, status: exitCode });
    });
  });
}

function folderWithTwoStudies(): string {
  const folder = mkdtempSync(join(tmpdir(), 'collab-prompt-'));
  mkdirSync(join(folder, 'second'));
  writeFileSync(join(folder, 'første.yaml'), smallStudy(''));
  writeFileSync(join(folder, 'second/study.yaml'), smallStudy('').replace('A small study', 'The second'));
  return folder;
}

describe('collab analyze without a file, in a terminal', () => {
  it('asks which study, and analyses the one that is chosen', async () => {
    const folder = folderWithTwoStudies();
    const { screen, status } = await inTerminal(folder, `${down}\r`);
    expect(screen).toContain('første.yaml');
    expect(screen).toContain('The second');
    expect(status).toBe(0);
    expect(readFileSync(join(folder, 'second/study.report.md'), 'utf8')).toMatch(/^# The second/);
  });

  it('ends with 130 when it is interrupted', async () => {
    const { status } = await inTerminal(folderWithTwoStudies(), interrupt);
    expect(status).toBe(130);
  });

  it('says so when there is no study nearby', async () => {
    const { screen, status } = await inTerminal(mkdtempSync(join(tmpdir(), 'collab-prompt-')), '');
    expect(screen).toContain('There is no YAML file in this folder');
    expect(status).toBe(2);
  });
});
