import type { Nodes, Parents, Root, Text } from 'mdast';
import type { Info, State } from 'mdast-util-to-markdown';
import { defaultHandlers } from 'mdast-util-to-markdown';

/**
 * What is never markup within a line: all that is not ASCII, letters, digits and this punctuation. No line ends, no tabs,
 * and none of the characters that are escaped wherever they stand.
 */
const harmless = /^[A-Za-z0-9 "%'()+,./:;=?^{}\u0080-\uffff>-]*$/;
/** What begins no list, heading, quotation or table at the start of a line, and no address of a link after a bracket. */
const opening = /^[A-Za-z\u0080-\uffff]/;
/** What may be in an address, which is a link wherever it stands. */
const address = /:\/|[Ww]\./;
const addressBegun = /[.:]$/;
const addressGoesOn = /^[./]/;
/** Beside these, the start or the end of a text may be read otherwise than within a line. */
const telling = /[\t\n\r\]]/;

/**
 * Nearly all of a report is text without any markup, and the library tries some fifty patterns on each piece of it. These
 * handlers give the same Markdown, and try none where no pattern can match.
 */
export const plainTextHandlers = { root, text };

/** Makes every container of phrases written below it try first whether it is plain text as a whole. */
function root(node: Root, parent: Parents | undefined, state: State, info: Info): string {
  const { containerPhrasing } = state;
  state.containerPhrasing = (container, place) => {
    const value = joined(container.children);
    return value !== undefined && isPlain(value, place) ? value : containerPhrasing.call(state, container, place);
  };
  return defaultHandlers.root(node, parent, state, info);
}

function text(node: Text, parent: Parents | undefined, state: State, info: Info): string {
  return isPlain(node.value, info) ? node.value : defaultHandlers.text(node, parent, state, info);
}

/** Whether the library would write the text as it is: by what it holds, and by what stands before and after it. */
function isPlain(value: string, { before, after }: Pick<Info, 'before' | 'after'>): boolean {
  if (!harmless.test(value) || address.test(value) || addressGoesOn.test(value) || (addressBegun.test(value) && after === '/')) return false;
  return (opening.test(value) || !telling.test(before)) && (!value.endsWith(' ') || !telling.test(after));
}

/** Undefined where there is more than text. */
function joined(nodes: readonly Nodes[]): string | undefined {
  let value = '';
  for (const node of nodes) {
    if (node.type !== 'text') return undefined;
    value += node.value;
  }
  return value;
}
