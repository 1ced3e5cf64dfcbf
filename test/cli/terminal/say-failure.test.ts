import { expect, test } from 'vitest';
import { sayFormatFailure, sayReadFailure, sayWriteFailure } from '../../../src/cli/terminal/say-failure.ts';
import { terminal as en } from '../../../src/texts/en/terminal.ts';
import { terminal as nb } from '../../../src/texts/nb/terminal.ts';

test('an input that cannot be read', () => {
  const failure = { reason: 'missing', path: 'a\u001b[2J.yaml', detail: 'no such file or directory (ENOENT)' } as const;
  expect(sayReadFailure(failure, en)).toBe('There is no file "a␛[2J.yaml".');
  expect(sayReadFailure(failure, nb)).toBe('Filen «a␛[2J.yaml» finnes ikke.');
  expect(sayReadFailure({ reason: 'directory', path: '-', detail: 'is a directory' }, nb)).toBe('Standard inn er en mappe, ikke en fil.');
  expect(sayReadFailure({ reason: 'unreadable', path: 'a', detail: 'i/o error (EIO)' }, en)).toBe('"a" cannot be read: i/o error (EIO).');
});

test('an output that cannot be written', () => {
  const failure = { reason: 'not-permitted', path: 'a.md', detail: 'permission denied (EACCES)' } as const;
  expect(sayWriteFailure(failure, en)).toBe('You do not have permission to write "a.md": permission denied (EACCES).');
  expect(sayWriteFailure(failure, nb)).toBe('«a.md» kan ikke skrives, for du mangler tilgang: permission denied (EACCES).');
  expect(sayWriteFailure({ ...failure, reason: 'no-space', path: '-' }, nb)).toBe('Standard ut kan ikke skrives, for det er ikke mer plass.');
});

test('options that do not say what to write', () => {
  const unknown = { reason: 'unknown-format', name: 'jsno', nearest: 'json', allowed: ['md', 'json'] } as const;
  expect(sayFormatFailure(unknown, en)).toBe('There is no format "jsno". Did you mean json?');
  expect(sayFormatFailure({ ...unknown, nearest: undefined }, nb)).toBe('Formatet «jsno» finnes ikke. Disse finnes: md, json.');
  expect(sayFormatFailure({ reason: 'same-path', path: 'a', formats: ['md', 'md'] }, nb)).toBe(
    'Formatet md, nevnt to ganger, ville blitt skrevet til «a».',
  );
});
