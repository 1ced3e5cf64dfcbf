import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import { type BrokenSyntax, columnOf, isBracketEnd, isQuoted, type Sign, signAfter, signBefore } from './broken-syntax.ts';
import { firstInvisible } from './invisible-character.ts';
import { endOfLine, excerpt } from './lines.ts';

/** A line where a key is expected and none is: `title Foo`, `title:Foo`, or `-Foo` in a list. */
export function missingColon(broken: BrokenSyntax): Diagnostic | undefined {
  const { at, text } = broken;
  const before = at && signBefore(broken, at);
  for (const sign of [before, at]) {
    if (sign === undefined || sign.level > 0 || sign.kind !== 'scalar' || !sign.startsLine) continue;
    const end = Math.min(sign.end, endOfLine(text, sign.start));
    const isKey = end === sign.end && signAfter(broken, sign)?.kind === 'map-value-ind';
    const isOnOtherLevel = sign === before && at?.startsLine === true && columnOf(sign) !== columnOf(at);
    if (!isKey && !isOnOtherLevel) return unkeyedLine(text, sign.start, end);
  }
  return undefined;
}

/** What is wrong with a line that is no `key: value` though it should be one. */
export function unkeyedLine(text: string, start: number, end: number): Diagnostic {
  const line = text.slice(start, end);
  const separator = line.search(/:[^ \t:/]/);
  const invisible = separator === -1 ? undefined : firstInvisible(line.charAt(separator + 1));
  if (invisible !== undefined) {
    const place = start + separator + 1;
    return diagnostic('yaml/invisible-character', { start: place, end: place + 1 }, { character: invisible.character });
  }
  if (separator > 0) {
    const place = start + separator;
    return diagnostic('yaml/missing-space', { start: place, end: place + 1 }, { sign: ':' });
  }
  if (/^-\S/.test(line)) return diagnostic('yaml/missing-space', { start, end: start + 1 }, { sign: '-' });
  return diagnostic('yaml/missing-colon', { start, end }, { text: excerpt(line) });
}

/** A second colon after a key, as in `title: : Foo`, or one behind a bracket within others. */
export function doubleColon(broken: BrokenSyntax): Diagnostic | undefined {
  const { at } = broken;
  const before = at && signBefore(broken, at);
  if (at === undefined || before === undefined || at.kind !== 'map-value-ind') return undefined;
  const isBehindBracket = at.level > 0 && isBracketEnd(before);
  if (before.kind !== 'map-value-ind' && !isBehindBracket) return undefined;
  return diagnostic('yaml/double-colon', { start: at.start, end: at.end }, {});
}

/** An unquoted value with a colon and a space in it, as in `title: Foo: bar`. */
export function colonInValue(broken: BrokenSyntax): Diagnostic | undefined {
  const { at, text } = broken;
  if (at === undefined || isQuoted(at)) return undefined;
  const value = at.kind === 'map-value-ind' ? signBefore(broken, at) : at;
  if (value?.kind !== 'scalar' || signAfter(broken, value)?.kind !== 'map-value-ind') return undefined;
  const lastLine = value.source.lastIndexOf('\n') + 1;
  const start = value.start + lastLine + (/^\s*/.exec(value.source.slice(lastLine))?.[0].length ?? 0);
  const end = value.level > 0 ? endInBrackets(broken, value) : valueEnd(text, value.end);
  return diagnostic('yaml/colon-in-value', { start, end }, { value: excerpt(text.slice(start, end)) });
}

/** A value ends with its line, or where a comment begins. */
function valueEnd(text: string, from: number): number {
  const line = text.slice(from, endOfLine(text, from));
  const comment = line.search(/\s#/);
  return from + (comment === -1 ? line : line.slice(0, comment)).trimEnd().length;
}

function endInBrackets(broken: BrokenSyntax, value: Sign): number {
  const colon = signAfter(broken, value);
  const rest = colon && signAfter(broken, colon);
  return rest?.kind === 'scalar' ? rest.end : (colon?.end ?? value.end);
}
