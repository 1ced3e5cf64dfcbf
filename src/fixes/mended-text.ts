import type { Fix } from './fix.ts';

/** The text with fixes carried out; they do not overlap. */
export function mendedText(text: string, fixes: readonly Fix[]): string {
  let result = '';
  let done = 0;
  const edits = fixes.flatMap((fix) => fix.edits).toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  for (const { span, text: written } of edits) {
    result += text.slice(done, span.start) + written;
    done = span.end;
  }
  return result + text.slice(done);
}
