import type { LinkReference } from 'mdast';

/**
 * A place in square brackets that is to be filled in. A reference to a link that nothing defines is read as the text that
 * it is, and written without the escapes that brackets in a text would get.
 */
export function blank(text: string): LinkReference {
  return { type: 'linkReference', identifier: text, label: text, referenceType: 'shortcut', children: [{ type: 'text', value: text }] };
}
