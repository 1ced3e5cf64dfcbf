import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Span } from '../../diagnostics/span.ts';
import { explainNumber } from './explain-number.ts';

/** Effects go from -4 to 4, and so do their signs. */
const most = 4;

/** Says why a text is no effect: neither a number nor a row of plus or minus signs. */
export function explainEffect(text: string, span: Span): Diagnostic {
  const signs = text.trim().replace(/[\u2010-\u2015\u2212]/g, '-');
  if (/^(\++|-+)$/.test(signs)) {
    return signs.length > most
      ? diagnostic('format/out-of-range', span, { value: text, minimum: -most, maximum: most })
      : diagnostic('format/typographic-number', span, { value: text, fix: `"${signs}"` });
  }
  const number = explainNumber(text, span, 'number');
  return number.code === 'format/not-a-number' ? diagnostic('format/bad-effect', span, { value: text }) : number;
}
