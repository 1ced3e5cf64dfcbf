import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { entries } from '../../document/child.ts';
import type { ValidationError } from '../../generated/validate-study-file.js';
import { closedKeys } from './key-faults.ts';
import type { Place } from './place.ts';
import { containerSpan } from './place.ts';

/** Says that a map holds too few entries, or not exactly one of the keys that it has to choose between. */
export function explainCount(error: ValidationError, place: Place): Diagnostic {
  const found = entries(place.node).map(({ key }) => key.text);
  const known = closedKeys(error);
  if (known !== undefined) return diagnostic('format/choose-one', containerSpan(place), { found, known });
  return diagnostic('format/too-few', containerSpan(place), { found: found.length, minimum: error.params['limit'] as number });
}
