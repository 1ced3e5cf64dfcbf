import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Span } from '../../diagnostics/span.ts';
import { child, entries, items } from '../../document/child.ts';
import type { Document } from '../../document/document.ts';
import type { DocumentNode } from '../../document/tree.ts';
import { readText } from '../read/text.ts';
import { slug } from '../slug.ts';

/** Sections that may be plain lists, where the parser sees no key that stands twice. */
const sections = [
  'background',
  'goals',
  'partners',
  'modelsConsidered',
  'swot',
  'strategies',
  'successFactors',
  'pitfalls',
  'actions',
  'decision',
];

/** An id stands for one thing: over all quadrants of the SWOT analysis, and within a list of texts. */
export function idsAreUnique({ root }: Document): Diagnostic[] {
  return sections.flatMap((section) => listsIn(root, section).flatMap((lists) => repeatedIds(section, lists)));
}

/** Lists whose items share their ids with one another. The two kinds of goals do not. */
function listsIn(root: DocumentNode, section: string): DocumentNode[][] {
  const node = child(root, section);
  if (node === undefined) return [];
  const parts = entries(node).map(({ value }) => value);
  if (section === 'swot') return [parts];
  return section === 'goals' && node.kind === 'map' ? parts.map((part) => [part]) : [[node]];
}

function repeatedIds(section: string, lists: readonly DocumentNode[]): Diagnostic[] {
  const first = new Map<string, Span>();
  return lists.flatMap(idsIn).flatMap(({ id, span }) => {
    const other = first.get(id);
    if (other === undefined) first.set(id, span);
    // A text without letters has no id, and so nothing can refer to it.
    if (other === undefined || id === '') return [];
    return [diagnostic('study/duplicate-id', span, { id, section }, [{ span: other, role: 'first' }])];
  });
}

function idsIn(node: DocumentNode): { id: string; span: Span }[] {
  return [
    ...entries(node).map(({ key }) => ({ id: key.text, span: key.span })),
    ...items(node).map((item) => ({ id: slug(readText(item) ?? ''), span: item.span })),
  ];
}
