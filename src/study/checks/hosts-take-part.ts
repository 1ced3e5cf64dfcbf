import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { child, entries } from '../../document/child.ts';
import type { Document } from '../../document/document.ts';
import { nodesAt } from '../../document/nodes-at.ts';
import type { DocumentNode } from '../../document/tree.ts';
import type { Definitions } from '../defined-ids.ts';
import { readText, readTexts } from '../read/text.ts';
import { namedParticipants } from '../services-of-agreement.ts';

/** Who hosts a service, a cooperation of today or what an agreement is about is one of those who take part in it, where these are named. */
export function hostsTakePart({ root }: Document, definitions: Definitions): Diagnostic[] {
  const { has } = definitions('municipalities');
  return [
    ...nodesAt(root, ['services', '*']).flatMap((service) => outsideHost(service, namedIn(service, 'participants'), has)),
    ...nodesAt(root, ['existing', '*']).flatMap((cooperation) => outsideHost(cooperation, namedIn(cooperation, 'partners'), has)),
    ...entries(child(root, 'agreements')).flatMap((agreement) => outsideHost(agreement.value, namedParticipants(root, agreement), has)),
  ];
}

function namedIn(owner: DocumentNode, key: string): readonly string[] {
  const list = child(owner, key);
  return list?.kind === 'sequence' ? readTexts(list) : [];
}

function outsideHost(owner: DocumentNode, participants: readonly string[], isMunicipality: (id: string) => boolean): Diagnostic[] {
  const node = child(owner, 'host');
  const host = readText(node);
  // A name that is no municipality, among those who take part or as the host, has a message of its own.
  const isReadable = host !== undefined && participants.length > 0 && [host, ...participants].every(isMunicipality);
  if (node === undefined || !isReadable || participants.includes(host)) return [];
  return [diagnostic('study/host-not-participant', node.span, { host, participants })];
}
