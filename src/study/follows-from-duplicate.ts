import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Document } from '../document/document.ts';
import { child } from '../document/child.ts';

/**
 * Whether a diagnostic only says what a duplicate key has caused: in a section where one id was written twice, another
 * id is missing, so that references to it do not resolve and the section may hold too few.
 */
export function followsFromDuplicate(found: Diagnostic, { root }: Document, duplicates: readonly Diagnostic[]): boolean {
  if (found.code === 'format/too-few') return duplicates.length > 0;
  if (found.code !== 'study/unknown-reference') return false;
  const section = child(root, found.args.section)?.span;
  return duplicates.some(({ span }) => section !== undefined && span.start >= section.start && span.end <= section.end);
}
