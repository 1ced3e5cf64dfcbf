import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import { type BrokenSyntax, type Sign, signAfter, signBefore } from './broken-syntax.ts';
import { firstInvisible } from './invisible-character.ts';

/**
 * A line that is indented with spaces that are none, which YAML takes for the first letters of a key: the line that does
 * not fit is often the next.
 */
export function invisibleIndent(broken: BrokenSyntax): Diagnostic | undefined {
  const { at, signs } = broken;
  const last = at?.index ?? signs.length - 1;
  for (const sign of signs.slice(0, last + 1)) {
    if (sign.kind !== 'scalar' || sign.level > 0) continue;
    for (const start of linesOfKey(broken, sign, sign.index >= last - 1)) {
      const invisible = firstInvisible(broken.text.charAt(start));
      if (invisible === undefined) continue;
      return diagnostic('yaml/invisible-character', { start, end: start + 1 }, { character: invisible.character });
    }
  }
  return undefined;
}

/** Where the line of a key begins, or of a text right where the parser gives up; and the last line of a text that ends as a key. */
function linesOfKey(broken: BrokenSyntax, sign: Sign, isAtError: boolean): readonly number[] {
  const isKey = signAfter(broken, sign)?.kind === 'map-value-ind';
  const lastLine = sign.source.lastIndexOf('\n') + 1;
  const indent = /^ */.exec(sign.source.slice(lastLine))?.[0].length ?? 0;
  const isFirst = sign.startsLine && signBefore(broken, sign)?.lineStart !== sign.lineStart;
  return [
    ...(isFirst && (isAtError || isKey) ? [sign.start] : []),
    ...(lastLine > 0 && isKey && isAtError ? [sign.start + lastLine + indent] : []),
  ];
}
