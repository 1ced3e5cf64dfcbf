import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Span } from '../../diagnostics/span.ts';
import type { BrokenSyntax } from './broken-syntax.ts';

/** The lines that version control puts around two versions of the same lines, for somebody to choose between. */
const marker = /^(?:(?:<{7}|>{7}|\|{7})(?: .*)?|={7})$/gm;

/** Lines of a merge that nobody has finished: reported at the first, with the others of the same conflict. */
export function mergeConflict({ text }: BrokenSyntax): Diagnostic | undefined {
  const markers: Span[] = [];
  let isCertain = false;
  for (const { index, 0: line } of text.matchAll(marker)) {
    const beginsAnother = markers.length > 0 && line.startsWith('<');
    if (beginsAnother) break;
    markers.push({ start: index, end: index + line.length });
    isCertain ||= /^(?:<{7}|>{7})/.test(line);
    if (line.startsWith('>')) break;
  }
  const [first, ...others] = markers;
  if (first === undefined || !isCertain) return undefined;
  return diagnostic('yaml/merge-conflict', first, {}, others.map((span) => ({ span, role: 'other' as const })));
}
