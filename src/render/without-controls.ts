import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';

/**
 * What steers a terminal or turns the direction of text: C0 and C1 controls, the bidirectional marks, embeddings, overrides
 * and isolates, the line and paragraph separators, and half surrogates. Tabs and line ends are white space to Markdown.
 */
const unsafe = /(?![\n\t])[\p{Cc}\p{Cs}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/gu;

/**
 * A copy of the tree in which every such character is replaced by visible text, as on a terminal: `␛` for those that have
 * a picture, `<U+202E>` for the others. They are shown rather than removed, so that a reader sees that something was there.
 */
export function withoutControls(tree: Root): Root {
  // Hardly any study has one, and copying a tree takes longer than looking through it.
  if (!hasUnsafe(tree)) return tree;
  const copy = structuredClone(tree);
  visit(copy, (node) => {
    if ('value' in node) node.value = visible(node.value);
    if ('url' in node) node.url = visible(node.url);
    if ('title' in node && typeof node.title === 'string') node.title = visible(node.title);
    if ('alt' in node && typeof node.alt === 'string') node.alt = visible(node.alt);
  });
  return copy;
}

function hasUnsafe(node: Nodes): boolean {
  if ('value' in node && node.value.search(unsafe) !== -1) return true;
  if ('url' in node && node.url.search(unsafe) !== -1) return true;
  if ('title' in node && (node.title ?? '').search(unsafe) !== -1) return true;
  if ('alt' in node && (node.alt ?? '').search(unsafe) !== -1) return true;
  return 'children' in node && node.children.some(hasUnsafe);
}

/** A text with every such character replaced by what can be seen. */
export function visible(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(unsafe, visibleCharacter);
}

function visibleCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  if (code === 0x7f) return '␡';
  return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
}
