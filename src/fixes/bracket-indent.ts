import { indentation, startOfLine } from '../document/syntax/lines.ts';
import type { FindFix } from './fix.ts';
import { replacement } from './fix.ts';
import { withLineFeeds } from './lines-from.ts';

const step = '  ';

/** A line within a bracket is indented further than the line on which the bracket opens: how far means nothing there. */
export const bracketIndent: FindFix<'yaml/bracket-indent'> = ({ span: { start }, related: [opening] }, source) => {
  const text = withLineFeeds(source.text);
  const lineStart = startOfLine(text, start);
  const written = text.slice(lineStart, start);
  if (opening === undefined || written.trim() !== '') return undefined;
  const wanted = indentation(text, opening.span.start);
  return wanted.includes('\t') ? undefined : replacement(lineStart, start, wanted + step);
};
