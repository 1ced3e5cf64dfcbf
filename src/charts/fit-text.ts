import { writtenBytes } from './svg-element.ts';
import type { Weight } from './text-width.ts';
import { textWidth } from './text-width.ts';

const ellipsis = '…';
/**
 * A line of words takes two to three bytes for as much width as its height, and one of ampersands or of nothing but ì takes
 * eight: what is beyond a little more than three is cut too, so that a picture stays small whatever the names are.
 */
const bytesPerSize = 3.2;

/**
 * A text in at most `limit` lines of at most `width` units, broken between words, and inside a word that is wider than a
 * line. Only what does not fit into the last line is cut, with an ellipsis: the report has it whole beside the chart.
 */
export function fitText(text: string, width: number, limit: number, size: number, weight: Weight): readonly string[] {
  const lines: string[] = [];
  let line = '';
  // What is cut in any case need not be measured: a name may have thousands of characters.
  const words = text.slice(0, limit * Math.ceil(width)).split(/[ \n\t]+/u).filter((word) => word !== '').flatMap((word) => pieces(word, width, size, weight));
  for (const [index, word] of words.entries()) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (room(longer, size, weight) <= width) {
      line = longer;
    } else if (lines.length + 1 === limit) {
      return [...lines, cut(`${line} ${words.slice(index).join(' ')}`, width, size, weight)];
    } else {
      lines.push(line);
      line = word;
    }
  }
  return line === '' && lines.length > 0 ? lines : [...lines, line];
}

/** A word, or the pieces of one that is wider than a line. */
function pieces(word: string, width: number, size: number, weight: Weight): readonly string[] {
  if (room(word, size, weight) <= width) return [word];
  const found: string[] = [];
  let piece = '';
  for (const character of word) {
    if (piece !== '' && room(piece + character, size, weight) > width) {
      found.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...found, piece];
}

/** How much of a line a text takes: of its width, or of the bytes that a line of that width has. */
function room(text: string, size: number, weight: Weight): number {
  return Math.max(textWidth(text, size, weight), (writtenBytes(text) * size) / bytesPerSize);
}

function cut(text: string, width: number, size: number, weight: Weight): string {
  let kept = '';
  for (const character of text) {
    if (room(kept + character + ellipsis, size, weight) > width) break;
    kept += character;
  }
  return `${kept.trimEnd()}${ellipsis}`;
}
