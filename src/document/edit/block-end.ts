import { endOfLine, indentation, startOfLine } from '../syntax/lines.ts';
import { nextLine } from './layout-of-text.ts';
import { isCollection, type Written, type WrittenScalar } from './written.ts';

/**
 * The end of the last line that belongs to a block whose last sign ends at `end`: the offset before its line end.
 * Comments below belong to it when they are indented more than `column`, or as much and with no blank line between;
 * the comment of the next section is indented less, or stands behind a blank line.
 */
export function endOfBlock(text: string, end: number, column: number): number {
  let last = endOfLine(text, end);
  let blankBetween = false;
  for (let at = nextLine(text, last); at < text.length; at = nextLine(text, at)) {
    const indent = indentation(text, at);
    const sign = text.charAt(at + indent.length);
    if (sign === '\n' || sign === '\r' || sign === '') {
      blankBetween = true;
      continue;
    }
    const belongs = sign === '#' && (indent.length > column || (indent.length === column && !blankBetween));
    if (!belongs) break;
    last = endOfLine(text, at);
    blankBetween = false;
  }
  return last;
}

/**
 * Whether lines of text may be put in at `at` in a map or list at `column`: what comes before the next key or dash must
 * not be indented more, or it would become a part of them.
 */
export function mayEndInText(text: string, at: number, column: number): boolean {
  for (let line = nextLine(text, at); line < text.length; line = nextLine(text, line)) {
    const indent = indentation(text, line);
    const isBlank = /^[\r\n]?$/.test(text.charAt(line + indent.length));
    if (!isBlank && text.charAt(line + indent.length) !== '#') return true;
    if (indent.length > column) return false;
  }
  return true;
}

/** Whether a blank line stands above the line of `offset` and the comments right above it. */
export function hasBlankLineAbove(text: string, offset: number): boolean {
  for (let at = startOfLine(text, offset); at > 0; ) {
    at = startOfLine(text, at - 1);
    const line = text.slice(at, endOfLine(text, at)).trim();
    if (line === '') return true;
    if (!line.startsWith('#')) return false;
  }
  return false;
}

/** Whether a value ends with a text in lines below its header (`|` or `>`). */
export function endsInText(node: Written): boolean {
  const last = lastScalar(node);
  return last?.style === 'literal' || last?.style === 'folded';
}

/** Whether that text keeps the blank lines below it, as `|+` does. */
export function keepsBlankLines(text: string, node: Written): boolean {
  const start = lastScalar(node)?.span.start;
  return start !== undefined && /^[|>]\d?\+/.test(text.slice(start, start + 3));
}

function lastScalar(node: Written): WrittenScalar | undefined {
  if (node.kind === 'scalar') return node;
  const last = isCollection(node) ? node.slots.at(-1) : undefined;
  return last === undefined ? undefined : lastScalar(last.value);
}
