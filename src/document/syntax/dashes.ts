import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import { type BrokenSyntax, signAfter } from './broken-syntax.ts';

/** A dash before an item in brackets, or behind a bracket: there, commas divide. */
export function dashInBrackets(broken: BrokenSyntax): Diagnostic | undefined {
  const { at } = broken;
  for (const sign of [at, at && signAfter(broken, at)]) {
    if (sign?.kind !== 'seq-item-ind' || sign.level === 0) continue;
    return diagnostic('yaml/dash-in-brackets', { start: sign.start, end: sign.end }, {});
  }
  return undefined;
}
