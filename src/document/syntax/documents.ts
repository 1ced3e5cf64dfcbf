import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import { type BrokenSyntax, signBefore } from './broken-syntax.ts';

/** Keys on the line of `---`, which must stand alone. */
export function textAfterDocumentStart(broken: BrokenSyntax): Diagnostic | undefined {
  const { at } = broken;
  const before = at && signBefore(broken, at);
  if (at === undefined || before?.kind !== 'doc-start' || before.lineStart !== at.lineStart) return undefined;
  return diagnostic('yaml/text-after-document-start', { start: at.start, end: at.end }, {});
}
