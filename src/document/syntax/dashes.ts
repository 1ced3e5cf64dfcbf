import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import { type BrokenSyntax, type Sign, signAfter, signBefore } from './broken-syntax.ts';

/** A dash before an item in brackets, or behind a bracket: there, commas divide. */
export function dashInBrackets(broken: BrokenSyntax): Diagnostic | undefined {
  const { at } = broken;
  for (const sign of [at, at && signAfter(broken, at)]) {
    if (sign?.kind !== 'seq-item-ind' || sign.level === 0) continue;
    const price = priceBefore(broken, sign);
    if (price !== undefined) return price;
    return diagnostic('yaml/dash-in-brackets', { start: sign.start, end: sign.end }, {});
  }
  return undefined;
}

/** `4 100,-` is how prices are written in the Nordic countries: in braces the comma ends the value. */
function priceBefore(broken: BrokenSyntax, dash: Sign): Diagnostic | undefined {
  const comma = signBefore(broken, dash);
  const amount = comma && signBefore(broken, comma);
  if (amount?.kind !== 'scalar' || amount.end + 1 !== dash.start || !/^\d+(?:[\s_]\d{3})*$/.test(amount.source)) return undefined;
  const span = { start: amount.start, end: dash.end };
  const fix = amount.source.replace(/\s/g, '_');
  return diagnostic('format/not-a-number', span, { value: broken.text.slice(span.start, span.end), expected: 'number', fix });
}
