import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Document } from '../../document/document.ts';
import type { ValidationError } from '../../generated/validate-study-file.js';
import { explainCount } from './explain-count.ts';
import { explainKeys } from './explain-keys.ts';
import { explainValue } from './explain-value.ts';
import { isKeyRule, keyFaults } from './key-faults.ts';
import { placesIn, pointerBelow } from './place.ts';

/** Turns the validator's errors into diagnostics in the order of the file: one for each place, the most specific that is known. */
export function explainErrors(document: Document, errors: readonly ValidationError[]): Diagnostic[] {
  const placeAt = placesIn(document.root);
  const faults = keyFaults(errors);
  const misread = new Set<string>();
  const keys: Diagnostic[] = [];
  const missing: Diagnostic[] = [];
  for (const [pointer, faultsThere] of faults) {
    const explained = explainKeys(document, placeAt(pointer), faultsThere);
    keys.push(...explained.written);
    missing.push(...explained.missing);
    for (const key of explained.misread) misread.add(pointerBelow(pointer, key));
  }
  const values = errors
    .filter((error) => !isKeyRule(error) && !isWithin(error.instancePath, misread))
    .flatMap((error) => {
      const place = placeAt(error.instancePath);
      const { keyword, instancePath } = error;
      if (keyword !== 'minProperties' && keyword !== 'maxProperties') return explainValue(error, place) ?? [];
      // With a wrong key in it, the number of keys says nothing.
      return (faults.get(instancePath)?.keys.size ?? 0) > 0 ? [] : explainCount(error, place);
    });
  return onePerPlace([...keys, ...values, ...missing]);
}

function isWithin(pointer: string, misread: ReadonlySet<string>): boolean {
  if (misread.size === 0) return false;
  const segments = pointer.split('/');
  return segments.some((_segment, index) => misread.has(segments.slice(0, index + 1).join('/')));
}

/** Of several diagnostics at one place the first stays; aliases show the same place several times. */
function onePerPlace(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const first = new Map<string, Diagnostic>();
  for (const candidate of diagnostics) {
    const place = `${candidate.span.start}-${candidate.span.end}`;
    if (!first.has(place)) first.set(place, candidate);
  }
  return [...first.values()].toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}
