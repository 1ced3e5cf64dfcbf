import type { ReportContext, TextContext } from './context.ts';
import type { Inline } from './nodes.ts';
import { reference, text } from './nodes.ts';
import { sourceName } from './source-name.ts';

/** What stands behind something that the study says: its source's footnote, or the mark of an illustration. */
export function cited({ texts }: TextContext, source: string | undefined): Inline[] {
  if (source === undefined) return [];
  return source === 'illustration' ? [text(` (${texts.gap.illustration})`)] : [reference(source)];
}

/** Who says something, in a sentence; undefined where the study names no source, or an illustration, which is nobody. */
export function citedName(context: ReportContext, source: string | undefined): string | undefined {
  return source === undefined || source === 'illustration' ? undefined : sourceName(context, source);
}
