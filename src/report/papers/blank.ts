import type { LinkReference, Nodes } from 'mdast';

/**
 * A place in square brackets that is to be filled in. A reference to a link that nothing defines is read as the text that
 * it is, and written without the escapes that brackets in a text would get.
 */
export function blank(text: string): LinkReference {
  return { type: 'linkReference', identifier: text, label: text, referenceType: 'shortcut', children: [{ type: 'text', value: text }] };
}

/** How many places are to be filled in: square brackets in a text of the study are none. */
export function countBlanks(nodes: readonly Nodes[]): number {
  return nodes.reduce((sum, node) => sum + (node.type === 'linkReference' ? 1 : 0) + ('children' in node ? countBlanks(node.children) : 0), 0);
}
