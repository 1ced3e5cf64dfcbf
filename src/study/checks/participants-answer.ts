import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { child, entries } from '../../document/child.ts';
import type { Document } from '../../document/document.ts';
import { nodesAt } from '../../document/nodes-at.ts';
import type { Definitions } from '../defined-ids.ts';
import { statedParticipants } from '../stated-participants.ts';

/** What a service does and how easy it is are answered by those who take part in it: the answer of another would count in no mean. */
export function participantsAnswer({ root }: Document, definitions: Definitions): Diagnostic[] {
  const municipalities = definitions('municipalities');
  return nodesAt(root, ['services', '*']).flatMap((service) => {
    const participants = statedParticipants(service, municipalities);
    if (participants.length === 0) return [];
    const answers = [...entries(child(service, 'effects')).map(({ value }) => value), child(service, 'feasibility')];
    return answers
      .flatMap(entries)
      .filter(({ key }) => municipalities.known.includes(key.text) && !participants.includes(key.text))
      .map(({ key }) => diagnostic('study/answer-from-outsider', key.span, { municipality: key.text, participants }));
  });
}
