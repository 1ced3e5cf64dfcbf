import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Span } from '../../diagnostics/span.ts';
import { items } from '../../document/child.ts';
import type { Document } from '../../document/document.ts';
import type { DocumentPath } from '../../document/nodes-at.ts';
import { nodesAt } from '../../document/nodes-at.ts';
import type { DocumentNode } from '../../document/tree.ts';
import { references } from '../../generated/references.ts';
import { readText } from '../read/text.ts';

/** Every list whose items name something: participants, comparators, services, sharing keys and so on. */
const lists: readonly DocumentPath[] = [
  ...references.filter(({ at, keys }) => !keys && at.at(-1) === '[]').map(({ at }) => at.slice(0, -1)),
  ['sharing', 'keys'],
];

/** What a list names is named once: twice in a statistic it would count double. */
export function membersStandOnce({ root }: Document): Diagnostic[] {
  return lists.flatMap((path) => nodesAt(root, path).flatMap(repeatedItems));
}

function repeatedItems(list: DocumentNode): Diagnostic[] {
  const first = new Map<string, Span>();
  return items(list).flatMap((item) => {
    const id = readText(item);
    if (id === undefined) return [];
    const earlier = first.get(id);
    if (earlier === undefined) first.set(id, item.span);
    return earlier === undefined ? [] : [diagnostic('study/repeated-member', item.span, { id }, [{ span: earlier, role: 'first' }])];
  });
}
