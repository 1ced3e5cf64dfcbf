import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { entries } from '../../document/child.ts';
import type { Document } from '../../document/document.ts';

/** Keys of the format that nothing in this version reads beyond checking them. */
const notUsedYet: ReadonlySet<string> = new Set([
  'lawDate',
  'horizon',
  'discountRate',
  'mandate',
  'partners',
  'topDown',
  'existing',
  'services',
  'criteria',
  'capacity',
  'swot',
  'strategies',
  'readiness',
  'actions',
  'decision',
  'published',
  'sharing',
  'coalitionCosts',
  'analysis',
]);

/** The writer is told of every section that is checked but has no effect on the report yet. */
export function keysAreUsed({ root }: Document): Diagnostic[] {
  return entries(root)
    .filter(({ key }) => notUsedYet.has(key.text))
    .map(({ key }) => diagnostic('study/not-used-yet', key.span, { key: key.text }));
}
