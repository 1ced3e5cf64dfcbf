import type { ErrorObject } from 'ajv';
import { nearest } from '../../src/diagnostics/nearest.ts';
import type { Span } from '../../src/diagnostics/span.ts';
import type { Document } from '../../src/document/document.ts';
import { placesIn, containerSpan, pointerBelow, valueSpan } from '../../src/study/format/place.ts';

/** What is wrong at one place of a file of the knowledge. */
export interface SchemaProblem {
  readonly span: Span;
  readonly message: string;
}

/** Says what a document does against its schema, each at its place. */
export function schemaProblems({ root }: Document, errors: readonly ErrorObject[]): readonly SchemaProblem[] {
  const placeAt = placesIn(root);
  // What a condition asks for is told by itself.
  return errors.filter(({ keyword }) => keyword !== 'if').map((error) => {
    const { instancePath, params } = error;
    const place = placeAt(instancePath);
    if (error.keyword === 'additionalProperties') {
      const key = String(params['additionalProperty']);
      return { span: placeAt(pointerBelow(instancePath, key)).key?.span ?? place.node.span, message: `the key "${key}" is unknown` };
    }
    if (error.keyword === 'required' || error.keyword === 'dependentRequired') {
      return { span: containerSpan(place), message: `the key "${String(params['missingProperty'])}" is missing` };
    }
    const written = place.node.kind === 'scalar' ? place.node.text : '';
    return { span: valueSpan(place), message: sayValue(error, written) };
  });
}

function sayValue({ keyword, params, message = '' }: ErrorObject, written: string): string {
  switch (keyword) {
    case 'enum': {
      const known = params['allowedValues'] as readonly string[];
      const meant = nearest(written, known);
      return `"${written}" is unknown: ${meant === undefined ? `choose ${known.join(', ')}` : `did you mean "${meant}"?`}`;
    }
    case 'pattern':
      return params['pattern'] === '\\S' ? 'the text is empty' : `"${written}" has to match ${String(params['pattern'])}`;
    case 'type':
      return `this has to be of the type ${String(params['type'])}${params['type'] === 'string' && written !== '' ? `: write "${written}", in quotes` : ''}`;
    default:
      return message;
  }
}
