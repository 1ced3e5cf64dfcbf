import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Span } from '../../diagnostics/span.ts';
import { child, entries, items } from '../../document/child.ts';
import type { Document } from '../../document/document.ts';
import { nodesAt } from '../../document/nodes-at.ts';
import type { DocumentNode } from '../../document/tree.ts';
import type { Definitions } from '../defined-ids.ts';
import { readText } from '../read/text.ts';
import { statedParticipants } from '../stated-participants.ts';

/** Where a service names those who take part, what it costs and frees is told of them alone: others would count in no sum. */
export function municipalitiesTakePart({ root }: Document, definitions: Definitions): Diagnostic[] {
  const municipalities = definitions('municipalities');
  return nodesAt(root, ['services', '*']).flatMap((service) => {
    const participants = statedParticipants(service, municipalities);
    if (participants.length === 0) return [];
    return municipalitiesIn(service)
      .filter(({ id }) => id !== 'group' && municipalities.has(id) && !participants.includes(id))
      .map(({ id, span }) => diagnostic('study/not-participant', span, { municipality: id, participants }));
  });
}

function municipalitiesIn(service: DocumentNode): { readonly id: string; readonly span: Span }[] {
  const operations = ['today', 'after'].flatMap((when) => entries(child(service, when)));
  const freed = items(child(service, 'gain', 'positions')).flatMap((position) => child(position, 'municipality') ?? []);
  return [
    ...operations.map(({ key }) => ({ id: key.text, span: key.span })),
    ...freed.flatMap((node) => {
      const id = readText(node);
      return id === undefined ? [] : [{ id, span: node.span }];
    }),
  ];
}
