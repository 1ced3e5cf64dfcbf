import { child, items } from '../document/child.ts';
import type { DocumentNode, MapEntry } from '../document/tree.ts';
import { readTexts } from './read/text.ts';

/** The services that an agreement is about, each once: those that it names, else the one that has its id. */
export function servicesOfAgreement({ key, value }: MapEntry): readonly string[] {
  const named = [...readTexts(child(value, 'service')), ...readTexts(child(value, 'services'))];
  return named.length === 0 ? [key.text] : [...new Set(named)];
}

/** The participants that its services name; none where one of them names none, and so all municipalities take part. */
export function namedParticipants(root: DocumentNode, agreement: MapEntry): readonly string[] {
  const lists = servicesOfAgreement(agreement).map((id) => listedParticipants(child(root, 'services', id)));
  return lists.some((list) => list.length === 0) ? [] : [...new Set(lists.flat())];
}

/** The participants that a service names; none where the list holds something else beside them. */
export function listedParticipants(service: DocumentNode | undefined): readonly string[] {
  const list = child(service, 'participants');
  const participants = readTexts(list);
  return participants.length < items(list).length ? [] : participants;
}
