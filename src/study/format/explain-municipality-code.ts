import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Span } from '../../diagnostics/span.ts';
import { withoutTypographicQuotes } from './typographic-quotes.ts';

/** Says why something is no municipality number; three digits, or four of which YAML dropped a zero, get their zero back. */
export function explainMunicipalityCode(text: string, span: Span): Diagnostic {
  const written = text.trim();
  const clean = withoutTypographicQuotes(written);
  if (clean !== written && /^\d{4}$/.test(clean)) return diagnostic('format/typographic-quotes', span, { value: text, fix: `"${clean}"` });
  if (!/^0?[1-9]\d{2}$/.test(written)) return diagnostic('format/bad-municipality-code', span, { value: text });
  return diagnostic('format/lost-zero', span, { written, fix: `"${written.padStart(4, '0')}"` });
}
