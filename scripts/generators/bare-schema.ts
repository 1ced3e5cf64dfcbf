import type { Schema } from './study-schema.ts';

/** Keywords that tell people and editors something but decide nothing. */
const silent: ReadonlySet<string> = new Set([
  '$schema',
  '$comment',
  'title',
  'description',
  'enumDescriptions',
  'patternErrorMessage',
  'examples',
  'default',
  'defaultSnippets',
  'x-references',
  'x-keyReferences',
  'x-suggests',
  'x-suggestsKeys',
]);

/** Keywords whose value is a map from names to schemas. */
const maps: ReadonlySet<string> = new Set(['properties', 'patternProperties', '$defs']);

/** The schema with nothing left but what a validator needs. */
export function bareSchema(schema: Schema): Schema {
  const kept = Object.entries(schema).filter(([keyword]) => !silent.has(keyword) && !implied(schema, keyword));
  return Object.fromEntries(kept.map(([keyword, value]) => [keyword, bareValue(keyword, value)]));
}

/** A text that holds something visible is not empty: the pattern alone says so, in less code. */
function implied(schema: Schema, keyword: string): boolean {
  return keyword === 'minLength' && schema.minLength === 1 && schema.pattern === '\\S';
}

function bareValue(keyword: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  if (!maps.has(keyword)) return bareSchema(value);
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, inner === false ? false : bareSchema(inner as Schema)]));
}
