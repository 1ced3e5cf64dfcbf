import { expect, test } from 'vitest';
import { colorLevel } from '../../../src/cli/terminal/color-level.ts';

test('a terminal has colours, and nothing else has', () => {
  expect(colorLevel({ TERM: 'xterm-256color' }, true)).toBe(1);
  expect(colorLevel({}, true)).toBe(1);
  expect(colorLevel({ TERM: 'xterm-256color', COLORTERM: 'truecolor' }, false)).toBe(0);
  expect(colorLevel({ TERM: 'dumb' }, true)).toBe(0);
});

test('NO_COLOR takes them away, whatever its value, unless it is empty', () => {
  expect(colorLevel({ NO_COLOR: '1' }, true)).toBe(0);
  expect(colorLevel({ NO_COLOR: '0' }, true)).toBe(0);
  expect(colorLevel({ NO_COLOR: '' }, true)).toBe(1);
  expect(colorLevel({ NO_COLOR: '1', FORCE_COLOR: '1' }, true)).toBe(0);
});

test('FORCE_COLOR gives them to pipes and files, and takes them away as 0 or false', () => {
  for (const [value, level] of [['', 1], ['1', 1], ['true', 1], ['2', 2], ['3', 3], ['0', 0], ['false', 0]] as const) {
    expect(colorLevel({ FORCE_COLOR: value }, false)).toBe(level);
    expect(colorLevel({ FORCE_COLOR: value, TERM: 'dumb' }, true)).toBe(level);
  }
});
