import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import { type BrokenSyntax, isQuoted, type Sign, signAfter, signBefore } from './broken-syntax.ts';
import { endOfLine } from './lines.ts';

/** A quote that is never closed, or closed by the opening quote of a later text: reported where it opens. */
export function unclosedQuote(broken: BrokenSyntax): Diagnostic | undefined {
  const { at, error, signs } = broken;
  const candidates = at === undefined ? [signs.at(-1)] : [at, signBefore(broken, at)];
  for (const sign of candidates) {
    if (sign === undefined || !isQuoted(sign)) continue;
    const isLongKey = sign === at && error.code === 'MULTILINE_IMPLICIT_KEY' && sign.level === 0;
    if ((!isClosed(sign) && error.start >= sign.start) || isClosedByOpeningQuote(broken, sign) || isLongKey) {
      const quote = sign.source.charAt(0);
      return diagnostic('yaml/unclosed-quote', { start: sign.start, end: sign.start + 1 }, { quote });
    }
  }
  return undefined;
}

/** Text that follows a closing quote, as in `'Frosta's plan'`. */
export function textAfterQuote(broken: BrokenSyntax): Diagnostic | undefined {
  const { at } = broken;
  if (at === undefined) return undefined;
  for (const text of [at, signAfter(broken, at)]) {
    const quoted = text && signBefore(broken, text);
    if (text === undefined || quoted === undefined || !isText(text) || !isQuoted(quoted)) continue;
    if (broken.text.slice(quoted.end, text.start).includes('\n')) continue;
    const isNextKey = text.level > 0 && text.start > quoted.end && signAfter(broken, text)?.kind === 'map-value-ind';
    if (isNextKey) continue;
    const quote = quoted.source.charAt(0);
    return diagnostic('yaml/text-after-quote', { start: text.start, end: text.end }, { quote });
  }
  return undefined;
}

/** In brackets a second quoted text is rather one that has no comma before it. */
function isText(sign: Sign): boolean {
  return sign.kind === 'scalar' || sign.kind === 'tag' || (isQuoted(sign) && sign.level === 0);
}

/** A backslash in double quotes that begins no escape; on a later line of a quote that is not closed, that is the mistake. */
export function badEscape({ at, error, text }: BrokenSyntax): Diagnostic | undefined {
  if (error.code !== 'BAD_DQ_ESCAPE' || at === undefined) return undefined;
  if (!isClosed(at) && text.slice(at.start, error.start).includes('\n')) return undefined;
  const escape = /\\(?:x[0-9a-fA-F]{0,2}|u[0-9a-fA-F]{0,4}|U[0-9a-fA-F]{0,8}|[^]?)/y;
  escape.lastIndex = error.start;
  const found = escape.exec(text)?.[0] ?? '\\';
  return diagnostic('yaml/bad-escape', { start: error.start, end: error.start + found.length }, { escape: found });
}

function isClosed({ kind, source }: Sign): boolean {
  if (source.length < 2) return false;
  if (kind === 'single-quoted-scalar') return /(?<!')(?:'')*'$/.test(source.slice(1));
  return /(?<!\\)(?:\\\\)*"$/.test(source.slice(1));
}

/** The closing quote stands as an opening one does: behind a space, a comma or a bracket, and with text right after it. */
function isClosedByOpeningQuote(broken: BrokenSyntax, sign: Sign): boolean {
  const next = broken.text[sign.end];
  if (next === undefined || /[\s,\]}:]/.test(next) || quotesArePaired(broken, sign)) return false;
  return /[\s([{,:]/.test(sign.source.at(-2) ?? '');
}

/** `"Den "store" planen"`: where the quotes on one line pair up, none of them is missing. */
function quotesArePaired({ text }: BrokenSyntax, { start, end, source }: Sign): boolean {
  const lineEnd = endOfLine(text, start);
  return end <= lineEnd && (text.slice(start, lineEnd).split(source.charAt(0)).length - 1) % 2 === 0;
}
