import type { RootContent, Table } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { numberColumns } from './number-columns.ts';

/**
 * What each table is of, for its caption: the heading that it stands under. Where that has several, what announces the
 * table follows it: a sentence that ends with a colon, the chart that it repeats, or the question in bold that is being
 * answered; or else what its rows are, as the first column says, and the second too where that has been said before.
 *
 * @param title until a heading is met
 */
export function tableCaptions(nodes: readonly RootContent[], title: string): ReadonlyMap<Table, string> {
  const placed = placedTables(nodes, title);
  const counts = new Map<string, number>();
  for (const { under } of placed) counts.set(under, (counts.get(under) ?? 0) + 1);
  const captions = new Map<Table, string>();
  const taken = new Set<string>();
  for (const { node, under, about } of placed) {
    const wanted = counts.get(under) === 1 ? under : `${under}: ${about ?? columnsOf(node, 1)}`;
    const caption = taken.has(wanted) ? `${under}: ${columnsOf(node, 2)}` : wanted;
    taken.add(caption);
    captions.set(node, caption);
  }
  return captions;
}

interface PlacedTable {
  readonly node: Table;
  readonly under: string;
  /** Undefined where nothing announces it. */
  readonly about: string | undefined;
}

function placedTables(nodes: readonly RootContent[], title: string): readonly PlacedTable[] {
  let under = title;
  let question: string | undefined;
  return nodes.flatMap((node, index): readonly PlacedTable[] => {
    if (node.type === 'heading') {
      under = toString(node);
      question = undefined;
    }
    if (node.type === 'paragraph') question = questionOf(node) ?? question;
    return node.type === 'table' ? [{ node, under, about: announced(nodes[index - 1]) ?? question }] : [];
  });
}

/** What the block before a table says of it. */
function announced(before: RootContent | undefined): string | undefined {
  if (before?.type !== 'paragraph') return undefined;
  const [first] = before.children;
  if (first?.type === 'image') return first.data?.chart?.title;
  const last = toString(before).trimEnd().split(/(?<=[.!?])\s+/).at(-1) ?? '';
  return last.length > 1 && last.endsWith(':') ? shortened(last.slice(0, -1)) : undefined;
}

/** "**Hva er det verdt?** …": a question in bold that its paragraph answers. */
function questionOf({ children: [first, ...rest] }: Extract<RootContent, { type: 'paragraph' }>): string | undefined {
  const said = first?.type === 'strong' && rest.length > 0 ? toString(first) : '';
  return said.endsWith('?') ? shortened(said) : undefined;
}

const longest = 80;

/** At a word. */
function shortened(text: string): string {
  if (text.length <= longest) return text;
  const start = text.slice(0, longest);
  const end = start.lastIndexOf(' ');
  return `${(end === -1 ? start : start.slice(0, end)).replace(/[\s,;–]+$/, '')}…`;
}

/** The headings of a table's first columns of text. */
function columnsOf(table: Table, count: number): string {
  const numbers = numberColumns(table);
  const names = (table.children[0]?.children ?? []).filter((_, column) => !numbers.has(column)).map((node) => toString(node));
  return names.slice(0, count).join(', ');
}
