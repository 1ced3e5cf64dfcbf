import { afterEach, expect, it, vi } from 'vitest';
import { terminalWidth } from '../../../src/cli/terminal/terminal-width.ts';

const terminal = { isTTY: true, columns: 132 };

afterEach(() => {
  vi.unstubAllEnvs();
});

it('is what COLUMNS says, in a terminal and in a pipe', () => {
  vi.stubEnv('COLUMNS', '60');
  expect([terminalWidth(terminal), terminalWidth({})]).toEqual([60, 60]);
});

it('is the terminal’s, or 80 where there is none, when COLUMNS says nothing', () => {
  vi.stubEnv('COLUMNS', undefined);
  expect([terminalWidth(terminal), terminalWidth({ columns: 132 }), terminalWidth({ isTTY: true, columns: 0 })]).toEqual([132, 80, 80]);
});

it.each(['', '0', '-5', 'wide', '60.5', '99999'])('is the terminal’s when COLUMNS is “%s”', (columns) => {
  vi.stubEnv('COLUMNS', columns);
  expect(terminalWidth(terminal)).toBe(132);
});
