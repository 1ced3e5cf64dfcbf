import { severities } from '../diagnostics/codes.ts';
import { countWhile } from '../diagnostics/count-while.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Span } from '../diagnostics/span.ts';
import type { Document } from '../document/document.ts';
import type { Fix } from './fix.ts';
import { movedBy } from './moved-by.ts';
import { treeWords } from './tree-words.ts';

/** A mistake and how it is mended. */
export interface Mending {
  readonly diagnostic: Diagnostic;
  readonly fix: Fix;
}

/** What was read of a text, and found in it. */
export interface ReadText {
  readonly document: Document | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Whether a text with mendings carried out is better than the one before: none of the mistakes is told again, no other
 * error stands where they stood, and nothing else in the document has another value. Errors elsewhere may come to light
 * that the mistakes had hidden.
 */
export function isImprovement(before: ReadText, after: ReadText, mendings: readonly Mending[]): boolean {
  const edits = mendings.flatMap(({ fix }) => fix.edits).toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const moved = movedBy(edits);
  const errorsBefore = errorFinder(before);
  const errorsAfter = errorFinder(after);
  const told = new Set(after.diagnostics.map(({ code, span }) => `${code} ${span.start}`));
  const isMended = ({ diagnostic, fix }: Mending): boolean => {
    if (told.has(`${diagnostic.code} ${moved(diagnostic.span).start}`)) return false;
    const places = [diagnostic.span, ...fix.edits.map(({ span }) => span)];
    const codes = new Set(places.flatMap(errorsBefore));
    return places.map(moved).flatMap(errorsAfter).every((code) => codes.has(code));
  };
  if (!mendings.every(isMended)) return false;
  if (before.document === undefined) return true;
  if (after.document === undefined) return false;
  const old = treeWords(before.document.root, edits.map(({ span }) => span));
  const now = treeWords(after.document.root, edits.map(({ span }) => moved(span)));
  return old.length === now.length && old.every((word, index) => word === now[index]);
}

/** Finds the codes of the errors at a place, without looking at those that end before it. */
function errorFinder({ diagnostics }: ReadText): (place: Span) => readonly string[] {
  const errors = diagnostics.filter(({ code }) => severities[code] === 'error').toSorted((a, b) => a.span.start - b.span.start);
  const furthestEnds: number[] = [];
  for (const { span } of errors) furthestEnds.push(Math.max(furthestEnds.at(-1) ?? -1, span.end));
  return (place) => {
    const codes: string[] = [];
    const begun = countWhile(errors.length, (index) => (errors[index]?.span.start ?? 0) <= place.end);
    for (let index = begun - 1; index >= 0; index -= 1) {
      const error = errors[index];
      if (error === undefined || (furthestEnds[index] ?? -1) < place.start) break;
      if (meets(place, error.span)) codes.push(error.code);
    }
    return codes;
  };
}

function meets(one: Span, other: Span): boolean {
  if (one.start === other.start && one.end === other.end) return true;
  return one.start < other.end && one.end > other.start;
}
