import { child } from '../document/child.ts';
import type { DocumentNode } from '../document/tree.ts';
import type { DefinedIds } from './defined-ids.ts';
import { readTexts } from './read/text.ts';

/**
 * Those who are stated to take part in a service. Empty where nobody is named, so that all do, and where a name is no
 * municipality: that has a message of its own, and nobody can say whom it was meant to be.
 */
export function statedParticipants(service: DocumentNode, { has }: DefinedIds): readonly string[] {
  const list = child(service, 'participants');
  const participants = list?.kind === 'sequence' ? readTexts(list) : [];
  return participants.every(has) ? participants : [];
}
