import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Document } from '../../document/document.ts';
import type { MapEntry } from '../../document/tree.ts';
import type { KeyFault } from './key-faults.ts';

/** A value that a comma in braces has cut into pieces. */
export interface CutValue {
  readonly diagnostic: Diagnostic;
  /** The key of the value, and the pieces that were taken for keys. */
  readonly keys: readonly string[];
}

/**
 * In braces a comma ends the value: `{ partners: aa, bb }` is a key `partners` with `aa`, and a key `bb` with nothing in it.
 *
 * @param faults the keys of the map that the format does not know
 */
export function explainListsInBraces(document: Document, all: readonly MapEntry[], faults: ReadonlyMap<string, KeyFault>): CutValue[] {
  const found: CutValue[] = [];
  let owner: MapEntry | undefined;
  let pieces: MapEntry[] = [];
  const finish = (): void => {
    if (owner !== undefined && pieces.length > 0) found.push(cutValue(document, owner, pieces));
    pieces = [];
  };
  for (const candidate of all) {
    const before = pieces.at(-1)?.key.span ?? owner?.value.span;
    const isUnknown = faults.get(candidate.key.text) === 'unknown';
    if (before !== undefined && isUnknown && !isNumber(owner, candidate) && isPiece(document, candidate, before.end)) {
      pieces.push(candidate);
      continue;
    }
    finish();
    owner = candidate.value.kind === 'scalar' && candidate.value.text !== '' ? candidate : undefined;
  }
  finish();
  return found;
}

function cutValue({ source }: Document, owner: MapEntry, pieces: readonly MapEntry[]): CutValue {
  const span = { start: owner.value.span.start, end: pieces.at(-1)?.key.span.end ?? owner.value.span.end };
  const written = source.text.slice(span.start, span.end);
  const args = { list: `[${written}]`, text: `"${written.replaceAll('"', '')}"` };
  return { diagnostic: diagnostic('format/comma-in-braces', span, args), keys: [owner, ...pieces].map(({ key }) => key.text) };
}

/** Whether a number stands before the comma, and its decimals with a unit, or nothing with a letter, behind it: no list and no text. */
function isNumber(owner: MapEntry | undefined, { key }: MapEntry): boolean {
  if (owner?.value.kind !== 'scalar' || owner.value.quoted || !/^[-+]?\d[\d_.]*$/.test(owner.value.text)) return false;
  return /^\d+\s+\p{L}/u.test(key.text) || !/[\p{L}\d]/u.test(key.text);
}

/** Whether a key follows a comma and ends without a colon. Digits are the decimals of a number, which is told better. */
function isPiece({ source }: Document, { key, value }: MapEntry, after: number): boolean {
  if (value.kind !== 'scalar' || value.text !== '' || value.quoted || /^\d+\s?%?$/.test(key.text)) return false;
  return /^\s*,\s*$/.test(source.text.slice(after, key.span.start)) && /^\s*[,}]/.test(source.text.slice(key.span.end, key.span.end + 200));
}
