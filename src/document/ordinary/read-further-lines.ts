import { resolvePlainScalar } from '../resolve-plain-scalar.ts';
import type { ScalarNode } from '../tree.ts';
import { type Cursor, skipRestOfLine, skipToContent } from './cursor.ts';
import type { Block } from './read-block.ts';
import { readPlain } from './read-scalar.ts';

/**
 * The rest of a value without quotes that goes on over lines, from its second line on: lines are joined by spaces, and each
 * blank line between them is a line end. Undefined where a line begins with anything but a letter or digit, and for a
 * comment between.
 *
 * @param first its first line
 */
export function readFurtherLines(cursor: Cursor, first: ScalarNode, indent: number): Block | undefined {
  const { start } = first.span;
  let { text } = first;
  let { end } = first.span;
  let next = indent + 1;
  while (next > indent) {
    const between = cursor.text.slice(end, cursor.at);
    const line = readPlain(cursor, false);
    if (line === undefined || between.trim() !== '') return undefined;
    const blanks = between.split('\n').length - 2;
    text += (blanks === 0 ? ' ' : '\n'.repeat(blanks)) + line.text;
    ({ end } = line.span);
    if (!skipRestOfLine(cursor)) return undefined;
    next = skipToContent(cursor);
  }
  const node: ScalarNode = { kind: 'scalar', value: resolvePlainScalar(text), text, quoted: false, span: { start, end } };
  return { node, end, next };
}
