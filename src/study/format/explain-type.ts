import type { ValueKind } from '../../diagnostics/format-codes.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { firstInvisible } from '../../document/syntax/invisible-character.ts';
import type { DocumentNode } from '../../document/tree.ts';
import { listInText } from './list-in-text.ts';
import type { Place } from './place.ts';
import { valueSpan } from './place.ts';

const kinds: Readonly<Record<string, ValueKind>> = {
  string: 'text',
  number: 'number',
  integer: 'whole-number',
  boolean: 'true-or-false',
  array: 'list',
  object: 'map',
};

/** Says that a value is of another kind than the schema's types. */
export function explainType(place: Place, types: readonly string[]): Diagnostic {
  const { node } = place;
  const span = valueSpan(place);
  const found = kindOf(node);
  const expected = expectedKinds(types);
  if (node.kind === 'scalar' && found === 'number' && expected.includes('whole-number')) {
    return diagnostic('format/not-whole', span, { value: node.text });
  }
  const quotable = node.kind === 'scalar' && found !== 'nothing' && expected.includes('text');
  const fix = quotable ? `"${node.text}"` : undefined;
  const isList = node.kind === 'scalar' && found === 'text' && expected.includes('list');
  const invisible = isList && !node.quoted ? invisibleBeforeDash(node.text) : undefined;
  if (invisible !== undefined) {
    return diagnostic('yaml/invisible-character', { start: span.start, end: span.start + 1 }, { character: invisible });
  }
  const items = isList ? listInText(node.text) : undefined;
  return diagnostic('format/wrong-type', span, { expected, found, fix, items });
}

/** Dashes behind a space that is none are no list to YAML, but one text. */
function invisibleBeforeDash(text: string): string | undefined {
  const invisible = firstInvisible(text);
  return invisible?.index === 0 && /^\S?\s*-\s/.test(text) ? invisible.character : undefined;
}

/** Numbers may be written as text, and a municipality number is text that may look like a number: only the first is meant. */
function expectedKinds(types: readonly string[]): readonly ValueKind[] {
  const spelling = types[0] === 'string' ? ['integer'] : types.includes('number') || types.includes('integer') ? ['string'] : [];
  return types.filter((type) => !spelling.includes(type)).map((type) => kinds[type] ?? 'nothing');
}

function kindOf(node: DocumentNode): ValueKind {
  if (node.kind === 'map') return 'map';
  if (node.kind === 'sequence') return 'list';
  if (node.value === null) return 'nothing';
  if (typeof node.value === 'boolean') return 'true-or-false';
  return typeof node.value === 'number' ? 'number' : 'text';
}
