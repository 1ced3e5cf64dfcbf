import { describe, expect, test } from 'vitest';
import { prettyDiagnostics } from '../../../src/cli/diagnostics/pretty.ts';
import type { Diagnostic, RelatedSpan } from '../../../src/diagnostics/diagnostic.ts';
import { diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import type { Span } from '../../../src/diagnostics/span.ts';
import { messageTexts } from '../../../src/texts/message-texts.ts';
import { english, norwegian } from './stub-texts.ts';

const plain = { texts: english, width: 80, colors: 0 } as const;

/** The stretch of `text` that reads `part`. */
function spanOf(text: string, part: string, from = 0): Span {
  const start = text.indexOf(part, from);
  if (start === -1) throw new Error(`no ${part}`);
  return { start, end: start + part.length };
}

function show(text: string, diagnostics: readonly Diagnostic[], options: Partial<Parameters<typeof prettyDiagnostics>[1]> = {}): string {
  const source = { name: 'study.yaml', text, byteOrderMark: false };
  return prettyDiagnostics([{ name: 'study.yaml', source, diagnostics }], { ...plain, ...options });
}

/** The frame's lines for one mistake at `part`. */
function frameOf(text: string, part: string | Span, options: Partial<Parameters<typeof prettyDiagnostics>[1]> = {}): readonly string[] {
  const span = typeof part === 'string' ? spanOf(text, part) : part;
  return show(text, [diagnostic('study/impossible-amount', span, { value: 'x' })], options).split('\n').slice(2, -3);
}

describe('one mistake', () => {
  const text = 'format: 1\ntopDown:\n  benchmark: ringsakr\n';

  test('has its place, severity and code, its message, and its line with the one before', () => {
    const wrong = diagnostic('study/unknown-reference', spanOf(text, 'ringsakr'), { id: 'ringsakr', section: 'benchmarks', nearest: 'ringsaker', known: [] });
    expect(show(text, [wrong])).toBe(
      [
        'study.yaml:3:14 error study/unknown-reference',
        'Says ringsakr benchmarks ringsaker.',
        '  2 │ topDown:',
        '  3 │   benchmark: ringsakr',
        '    │              ^^^^^^^^',
        '',
        '1 error in 1 file',
        '',
      ].join('\n'),
    );
  });

  test('on the first line has no line before', () => {
    expect(frameOf(text, 'format')).toEqual(['  1 │ format: 1', '    │ ^^^^^^']);
  });

  test('shows an empty line before as it is', () => {
    expect(frameOf('a: 1\n\nb: 2', 'b')).toEqual(['  2 │', '  3 │ b: 2', '    │ ^']);
  });

  test('of several lines is underlined to the end of the first', () => {
    expect(frameOf('a:\n  - b\n  - c\nd: 1\n', '- b\n  - c\n')).toEqual(['  1 │ a:', '  2 │   - b', '    │   ^^^']);
  });

  test('of no length has one caret, also at the end of a line and of the text', () => {
    expect(frameOf('a:\nb: 2', { start: 2, end: 2 })).toEqual(['  1 │ a:', '    │   ^']);
    expect(frameOf('a:\n', { start: 3, end: 3 })).toEqual(['  1 │ a:', '  2 │', '    │ ^']);
    expect(frameOf('', { start: 0, end: 0 })).toEqual(['  1 │', '    │ ^']);
  });

  test('outside the text is shown at its end', () => {
    expect(frameOf('a: 1', { start: 90, end: 95 })).toEqual(['  1 │ a: 1', '    │     ^']);
  });

  test('keeps numbers of different lengths in one column', () => {
    const long = `${'#\n'.repeat(9)}b: 2\n`;
    expect(frameOf(long, 'b')).toEqual(['   9 │ #', '  10 │ b: 2', '     │ ^']);
  });

  test('ends its lines at CRLF and at a lone CR', () => {
    expect(frameOf('a: 1\r\nb: 2\r\n', '2')).toEqual(['  1 │ a: 1', '  2 │ b: 2', '    │    ^']);
    expect(frameOf('a: 1\rb: 2\r', '2')).toEqual(['  1 │ a: 1', '  2 │ b: 2', '    │    ^']);
    expect(frameOf('a: 1\r\nb: 2\r\n', '1\r\nb')).toEqual(['  1 │ a: 1', '    │    ^']);
  });
});

describe('the underline stands under what is shown', () => {
  test('after tabs, which take four columns', () => {
    expect(frameOf('\ta:\tx1', 'x1')).toEqual(['  1 │     a:    x1', '    │           ^^']);
    expect(frameOf('\ta: 1', '\t')).toEqual(['  1 │     a: 1', '    │ ^^^^']);
  });

  test('after and under wide characters', () => {
    expect(frameOf('"京都": x', 'x')).toEqual(['  1 │ "京都": x', '    │         ^']);
    expect(frameOf('a: 京都 b', '京都')).toEqual(['  1 │ a: 京都 b', '    │    ^^^^']);
    expect(frameOf('a: ｆｕ한글 b', 'b')).toEqual(['  1 │ a: ｆｕ한글 b', '    │             ^']);
  });

  test('after and under emoji, flags, families and skin tones', () => {
    for (const emoji of ['😀', '🇳🇴', '👩‍👩‍👧', '👍🏽', '❤️', '⌚']) {
      expect(frameOf(`a: ${emoji} b`, 'b')).toEqual([`  1 │ a: ${emoji} b`, '    │       ^']);
      expect(frameOf(`a: ${emoji} b`, emoji)).toEqual([`  1 │ a: ${emoji} b`, '    │    ^^']);
    }
  });

  test('with combining marks', () => {
    expect(frameOf('å: e\u0301 b', 'b')).toEqual(['  1 │ å: e\u0301 b', '    │      ^']);
    expect(frameOf('\u0301: b', 'b')).toEqual(['  1 │ ◌\u0301: b', '    │    ^']);
  });

  test('when the span begins or ends within a character', () => {
    expect(frameOf('a: 😀 b', { start: 4, end: 5 })).toEqual(['  1 │ a: 😀 b', '    │    ^^']);
  });
});

describe('a long line', () => {
  const line = `k: ${'0123456789'.repeat(30)}`;

  test('is cut at the right when the place is at its start', () => {
    const [text, mark] = frameOf(line, 'k', { width: 46 });
    expect(text).toBe(`  1 │ ${line.slice(0, 38)}…`);
    expect(mark).toBe('    │ ^');
  });

  test('is cut around a place in its middle', () => {
    const [text, mark] = frameOf(line, { start: 153, end: 157 }, { width: 36 });
    expect(text).toBe(`  1 │ …${line.slice(141, 169)}…`);
    expect(mark).toBe(`    │ ${' '.repeat(13)}^^^^`);
    expect(text?.slice((mark ?? '').indexOf('^'), (mark ?? '').lastIndexOf('^') + 1)).toBe(line.slice(153, 157));
  });

  test('is cut at the left when the place is at its end', () => {
    const [text, mark] = frameOf(line, { start: 301, end: 303 }, { width: 36 });
    expect(text).toBe(`  1 │ …${line.slice(-28)}`);
    expect(mark?.length).toBe(text?.length);
  });

  test('shows the beginning of a place that is too long', () => {
    const [text, mark] = frameOf(line, { start: 3, end: 303 }, { width: 36 });
    expect(text).toBe(`  1 │ …${line.slice(3, 31)}…`);
    expect(mark).toBe(`    │  ${'^'.repeat(28)}`);
  });

  test('never takes more than the width, wherever the place, also of wide and odd characters', () => {
    const odd = 'ab京😀\u001bcd\u202e'.repeat(40);
    for (let start = 0; start < odd.length; start += 7) {
      for (const row of frameOf(odd, { start, end: start + 3 }, { width: 50 })) {
        const columns = Array.from(row).reduce((sum, sign) => sum + (sign === '京' || sign === '😀' ? 2 : 1), 0);
        expect(columns).toBeLessThanOrEqual(50);
      }
    }
  });

  test('of sixteen million signs is shown at once', () => {
    const huge = `a: ${'x'.repeat(16_000_000)}`;
    const before = performance.now();
    const [text] = frameOf(huge, { start: 8_000_000, end: 16_000_003 });
    expect(text?.length).toBeLessThanOrEqual(80);
    expect(performance.now() - before).toBeLessThan(1_000);
  });

  test('before the line of the mistake is cut too', () => {
    const [text] = frameOf(`${line}\nb: 1\n`, 'b', { width: 46 });
    expect(text).toBe(`  1 │ ${line.slice(0, 38)}…`);
  });

  test('in a terminal without width gets some columns all the same', () => {
    expect(frameOf(line, 'k', { width: 0 })[0]).toBe(`  1 │ ${line.slice(0, 18)}…`);
  });
});

describe('a hostile study', () => {
  const hostile = 'a: \u001b[2J\u001b]0;owned\u0007\u009b31m\u202ereversed\u2066\u200b\ud800\u0000 b';
  /** What a terminal acts on, or a reader is fooled by. */
  const dangerous = /[^\P{Cc}\n]|[\p{Cf}\p{Cs}]/u;

  test('shows its control characters and marks, with the underline in place', () => {
    const [text, mark] = frameOf(hostile, ' b', { width: 200 });
    expect(text).toBe('  1 │ a: ␛[2J␛]0;owned␇<U+009B>31m<U+202E>reversed<U+2066><U+200B><U+D800>␀ b');
    expect(mark?.indexOf('^')).toBe((text ?? '').length - 2);
  });

  test('cannot send them through arguments, its own name or lines', () => {
    const name = `\u001b[31m${hostile}\n.yaml`;
    const source = { name, text: `${hostile}\n${hostile}`, byteOrderMark: false };
    const related: RelatedSpan[] = [{ span: { start: 0, end: 5 }, role: 'first' }];
    const wrong = diagnostic('study/unknown-reference', { start: 3, end: 9 }, { section: 'x', id: `${hostile}\n\r\t`, nearest: hostile, known: [hostile] }, related);
    const output = prettyDiagnostics([{ name, source, diagnostics: [wrong] }], plain);
    expect(output).not.toMatch(dangerous);
    expect(output.split('\n')[0]).toContain('␛[31m');
    expect(output.split('\n')[1]).toContain('␊␍␉');
  });

  test('cannot hide a joiner in a word', () => {
    expect(frameOf('pop\u200dulation: 1', '1')[0]).toBe('  1 │ pop<U+200D>ulation: 1');
  });

  test('cannot fill the screen with one argument', () => {
    const output = show('a: 1', [diagnostic('study/impossible-amount', { start: 0, end: 1 }, { value: '😀'.repeat(100_000) })]);
    expect(output.length).toBeLessThan(400);
    expect(output).not.toContain('<U+D83D>');
  });
});

test('related places have a line and an underline of their own', () => {
  const text = 'services:\n  ict: {}\n  b: {}\n  c: {}\n  ict: {}\n';
  const second = spanOf(text, 'ict', 20);
  const repeated = diagnostic('yaml/duplicate-key', second, { key: 'ict' }, [{ span: spanOf(text, 'ict'), role: 'first' }]);
  expect(show(text, [repeated]).split('\n').slice(2, -3)).toEqual([
    '  4 │   c: {}',
    '  5 │   ict: {}',
    '    │   ^^^',
    '  2 │   ict: {}',
    '    │   ^^^ first here',
  ]);
  expect(show(text, [repeated], { texts: norwegian })).toContain('    │   ^^^ først her\n');
});

describe('of very many mistakes', () => {
  const error = (start: number): Diagnostic => diagnostic('study/impossible-amount', { start, end: start + 1 }, { value: `e${start}` });
  const warning = (start: number): Diagnostic => diagnostic('study/best-peer', { start, end: start + 1 }, { benchmark: `w${start}` });
  const text = `a: ${'x'.repeat(500)}`;

  test('a hundred of each file are shown and the rest are counted, in the file and in all', () => {
    const many = { name: 'a.yaml', source: { name: 'a.yaml', text, byteOrderMark: false }, diagnostics: Array.from({ length: 101 }, (_, index) => error(index)) };
    const output = prettyDiagnostics([many, { ...many, name: 'b.yaml', diagnostics: many.diagnostics.slice(1) }], plain);
    expect(output.match(/^a\.yaml:1:/gm)).toHaveLength(100);
    expect(output.match(/^b\.yaml:1:/gm)).toHaveLength(100);
    expect(output).toContain('\n\n… and 1 more in a.yaml\n\nb.yaml:1:');
    expect(output).not.toContain('more in b.yaml');
    expect(output.endsWith('\n\n201 errors in 2 files\n')).toBe(true);
  });

  test('the gravest are shown, in the order of the file', () => {
    const output = show(text, [...Array.from({ length: 300 }, (_, index) => warning(index)), error(400), error(401)]);
    const told = [...output.matchAll(/^Says (\w+)\.$/gm)].map(([, value]) => value);
    expect(told).toEqual([...Array.from({ length: 98 }, (_, index) => `w${index}`), 'e400', 'e401']);
    expect(output).toContain('\n… and 202 more in study.yaml\n');
  });

  test('the name of the file is as harmless there as elsewhere', () => {
    const name = '\u001b[2J\u202e.yaml';
    const output = prettyDiagnostics([{ name, source: { name, text, byteOrderMark: false }, diagnostics: Array.from({ length: 101 }, (_, index) => error(index)) }], plain);
    expect(output).toContain('… and 1 more in ␛[2J<U+202E>.yaml');
  });

  test.each([
    ['nb', 1, '… og 1 sted til'],
    ['nb', 2, '… og 2 steder til'],
    ['nn', 1, '… og 1 stad til'],
    ['nn', 2, '… og 2 stader til'],
    ['sv', 1, '… och 1 ställe till'],
    ['sv', 2, '… och 2 ställen till'],
    ['en', 1, '… and 1 more place'],
    ['en', 2, '… and 2 more places'],
  ] as const)('ten related places are shown and the rest are counted, in %s of %d', (language, left, words) => {
    const related = Array.from({ length: 10 + left }, (_, index): RelatedSpan => ({ span: { start: index, end: index + 1 }, role: 'other' }));
    const { terminal } = messageTexts[language];
    const output = show(text, [diagnostic('study/impossible-amount', { start: 0, end: 1 }, { value: 'x' }, related)], { texts: { ...english, terminal } });
    expect(output.split('\n').filter((line) => line.endsWith(terminal.related.other))).toHaveLength(10);
    expect(output).toContain(`\n  ${words}\n\n`);
  });
});

describe('the last line counts', () => {
  const error = diagnostic('study/impossible-amount', { start: 0, end: 1 }, { value: 'x' });
  const notice = diagnostic('study/not-used-yet', { start: 0, end: 1 }, { key: 'x' });
  const last = (counts: readonly (readonly Diagnostic[])[], texts = english): string => {
    const files = counts.map((diagnostics, index) => {
      return { name: `${index}.yaml`, source: { name: `${index}.yaml`, text: 'a: 1', byteOrderMark: false }, diagnostics };
    });
    return prettyDiagnostics(files, { ...plain, texts }).split('\n').at(-2) ?? '';
  };

  test('in English', () => {
    expect(last([[]])).toBe('No errors, warnings or notices in 1 file');
    expect(last([[error]])).toBe('1 error in 1 file');
    expect(last([[error, error, notice], []])).toBe('2 errors, 1 notice in 2 files');
  });

  test('in Norwegian', () => {
    expect(last([[], []], norwegian)).toBe('Ingen feil, advarsler eller merknader i 2 filer');
    expect(last([[error]], norwegian)).toBe('1 feil i 1 fil');
    expect(last([[error, error, notice, notice]], norwegian)).toBe('2 feil, 2 merknader i 1 fil');
    expect(norwegian.terminal.summary({ errors: 0, warnings: 1, notices: 1 }, 1)).toBe('1 advarsel, 1 merknad i 1 fil');
    expect(norwegian.terminal.summary({ errors: 0, warnings: 2, notices: 0 }, 1)).toBe('2 advarsler i 1 fil');
  });
});

test('a file that is no text has no line to show', () => {
  const binary = diagnostic('file/binary', { start: 0, end: 0 }, { byte: 12 });
  expect(prettyDiagnostics([{ name: 'a.yaml', source: undefined, diagnostics: [binary] }], { ...plain, texts: norwegian })).toBe(
    'a.yaml:1:1 feil file/binary\nSays 12.\n\n1 feil i 1 fil\n',
  );
});

test('colours come by the level that is given, and only then', () => {
  const wrong = diagnostic('study/impossible-amount', { start: 0, end: 1 }, { value: 'x' });
  expect(show('a: 1', [wrong])).not.toContain('\u001b');
  const colored = show('a: 1', [wrong], { colors: 1 });
  expect(colored).toContain('\u001b[31merror\u001b[39m');
  expect(colored).toContain('\u001b[31m^\u001b[39m');
});
