import type { Suggestion } from './editor-suggestions.ts';
import type { Schema } from './study-schema.ts';

/** What is offered for a text is no rule: any other text is as right, beside it. */
export function valuesOffered(suggestions: readonly Suggestion[]): Schema {
  return { anyOf: [...suggestions.map(({ id, title, description }) => ({ const: id, title, description })), {}] };
}

/** The same for the items of a list. Editors offer each alternative as a new item too: so these are examples. */
export function itemsOffered(schema: Schema, suggestions: readonly Suggestion[]): Schema {
  const text = suggestions.map(({ id, title, description }) => `\`${id}\`: ${title} (${description.replace(/\.$/, '')}).`).join('\n\n');
  return { ...schema, description: text, markdownDescription: text, examples: suggestions.map(({ id }) => id) };
}

/**
 * What is offered for the keys of a map, with the form that all of them have. Services are offered whole, with their
 * place in the catalogue, and so below `allOf`, where they do not stand for the value of the map itself.
 */
export function keysOffered(name: string, { additionalProperties }: Schema, suggestions: readonly Suggestion[]): Schema {
  if (name === 'services') {
    const snippets = suggestions.map(({ id, title, description }) => {
      return { label: id, description: `${title}. ${description}`, bodyText: `${id}:\n  catalogue: ${id}` };
    });
    return { properties: {}, allOf: [{ defaultSnippets: snippets }] };
  }
  const form = typeof additionalProperties === 'object' ? additionalProperties : {};
  return { properties: Object.fromEntries(suggestions.map(({ id, title, description }) => [id, { title, description, ...form }])) };
}
