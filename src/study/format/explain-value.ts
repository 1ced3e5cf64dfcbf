import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import type { Span } from '../../diagnostics/span.ts';
import type { ScalarNode } from '../../document/tree.ts';
import type { ValidationError } from '../../generated/validate-study-file.js';
import { slug } from '../slug.ts';
import { explainDate } from './explain-date.ts';
import { explainEffect } from './explain-effect.ts';
import { explainMunicipalityCode } from './explain-municipality-code.ts';
import { explainNumber } from './explain-number.ts';
import { explainType } from './explain-type.ts';
import { translatedValue } from './key-translations.ts';
import type { Place } from './place.ts';
import { containerSpan, valueSpan } from './place.ts';
import { withoutTypographicQuotes } from './typographic-quotes.ts';

type ExplainScalar = (node: ScalarNode, span: Span) => Diagnostic;

/** How a scalar that breaks a definition of the schema is explained, by the definition's name. */
const scalarExplanations: ReadonlyMap<string, ExplainScalar> = new Map<string, ExplainScalar>([
  ['date', ({ text }, span) => explainDate(text, span)],
  ['municipalityCode', ({ text }, span) => explainMunicipalityCode(text, span)],
  ['effect', ({ text }, span) => explainEffect(text, span)],
  ['sharingKey', ({ text }, span) => unknownValue(text, span, sharingKeys)],
  ['catalogueId', ({ text }, span) => diagnostic('format/bad-id', span, { id: text, suggestion: slug(text) || undefined })],
  ['number', ({ text }, span) => explainNumber(text, span, 'number')],
  ['wholeNumber', ({ text }, span) => explainNumber(text, span, 'whole-number')],
  ['year', ({ text }, span) => explainNumber(text, span, 'year')],
  ['claimedValue', ({ text }, span) => explainNumber(text, span, 'number-or-share')],
  ['share', ({ text }, span) => explainNumber(text, span, 'share')],
]);

const sharingKeys: readonly string[] = ['equal', 'population', 'usage', 'budget', 'fixed-30-population-70'];

/** Says what is wrong with a value, by the rule of the schema that it breaks; undefined for a rule that others explain. */
export function explainValue({ keyword, schemaPath, params }: ValidationError, place: Place): Diagnostic | undefined {
  const { node } = place;
  const span = valueSpan(place);
  const definition = /^#\/\$defs\/(\w+)\//.exec(schemaPath)?.[1] ?? '';
  switch (keyword) {
    case 'type': {
      const explain = definition === 'date' || definition === 'municipalityCode' ? scalarExplanations.get(definition) : undefined;
      const isNumber = node.kind === 'scalar' && typeof node.value === 'number';
      return isNumber && explain !== undefined ? explain(node, span) : explainType(place, [params['type'] as string].flat());
    }
    case 'const':
      return explainType(place, ['integer']);
    case 'enum':
      return node.kind === 'scalar' ? unknownValue(node.text, span, params['allowedValues'] as readonly string[]) : undefined;
    case 'pattern':
      if (node.kind !== 'scalar') return undefined;
      return scalarExplanations.get(definition)?.(node, span) ?? diagnostic('format/empty-text', span, {});
    case 'minimum':
    case 'maximum':
      return node.kind === 'scalar' ? outOfRange(node, span, definition, params) : undefined;
    case 'minItems':
      return diagnostic('format/too-few', containerSpan(place), { found: 0, minimum: params['limit'] as number });
    default:
      return undefined;
  }
}

interface Limits {
  readonly minimum?: number;
  readonly maximum?: number;
}

function outOfRange(node: ScalarNode, span: Span, definition: string, { minimum, maximum }: Limits): Diagnostic {
  if (definition === 'municipalityCode') return explainMunicipalityCode(node.text, span);
  return diagnostic('format/out-of-range', span, { value: node.text, minimum, maximum });
}

function unknownValue(value: string, span: Span, known: readonly string[]): Diagnostic {
  const clean = withoutTypographicQuotes(value);
  if (clean !== value.trim() && known.includes(clean)) return diagnostic('format/typographic-quotes', span, { value, fix: clean });
  return diagnostic('format/unknown-value', span, { value, nearest: translatedValue(value, known) ?? nearest(value, known), known });
}
