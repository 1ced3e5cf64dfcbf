import { visibleGrapheme } from './visible-text.ts';

/** What one terminal shows as one sign. */
export interface Cell {
  /** Where it stands in the text, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** What is printed for it: itself, or harmless text in its place. */
  readonly shown: string;
  /** How many columns of the terminal it takes. */
  readonly width: number;
}

const tab = '    ';

/** East Asian Wide and Fullwidth of Unicode 16, in blocks. */
const wide =
  /^[\u1100-\u115F\u2E80-\u303E\u3041-\u33FF\u3400-\u4DBF\u4E00-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE10-\uFE19\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{16FE0}-\u{18CFF}\u{1AFF0}-\u{1B2FF}\u{1F200}-\u{1F2FF}\u{20000}-\u{3FFFD}]/u;
const emoji = /^(?:\p{Emoji_Presentation}|\p{Emoji}\uFE0F|\p{Regional_Indicator}{2})/u;
const startsWithMark = /^\p{M}/u;
/** Letters and signs of the Nordic languages and English, each one column and one code unit; the soft hyphen is not seen. */
const plain = /^[ -~\u00A0-\u00AC\u00AE-\u024F\u2010-\u2015\u2018-\u201F\u2026\u2212\u2502]*$/;

let segmenter: Intl.Segmenter | undefined;

/** Whether each code unit of a text is a sign of one column that is shown as it is: nothing needs to be found out about it. */
export function isPlain(text: string): boolean {
  return plain.test(text);
}

/** One line of text as the signs that a terminal shows, control characters made harmless and tabs four columns wide. */
export function cellsOf(line: string): readonly Cell[] {
  if (isPlain(line)) {
    return Array.from(line, (shown, start) => ({ start, end: start + 1, shown, width: 1 }));
  }
  // Made when first needed: it takes longer than all else here.
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return Array.from(segmenter.segment(line), ({ segment, index }) => cellOf(segment, index));
}

function cellOf(grapheme: string, start: number): Cell {
  const end = start + grapheme.length;
  if (grapheme === '\t') return { start, end, shown: tab, width: tab.length };
  const shown = visibleGrapheme(grapheme);
  if (shown !== grapheme) return { start, end, shown, width: shown.length };
  // On its own, a combining mark would sit on whatever is printed before it.
  if (startsWithMark.test(grapheme)) return { start, end, shown: `◌${grapheme}`, width: 1 };
  return { start, end, shown, width: wide.test(grapheme) || emoji.test(grapheme) ? 2 : 1 };
}
