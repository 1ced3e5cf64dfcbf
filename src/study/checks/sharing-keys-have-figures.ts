import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { child, entry } from '../../document/child.ts';
import type { Document } from '../../document/document.ts';
import { nodesAt } from '../../document/nodes-at.ts';
import type { Operation } from '../economy.ts';
import { readText } from '../read/text.ts';
import type { ServiceCandidate } from '../sections.ts';
import type { Study } from '../study.ts';

/** What a sharing key shares by: the figure that some service has to state for it. */
const sharedBy: ReadonlyMap<string, 'volume' | 'cost'> = new Map([
  ['usage', 'volume'],
  ['budget', 'cost'],
]);

/** The figures that the sharing keys need are stated by municipality: what is known of the group alone is never spread. */
export function sharingKeysHaveFigures(study: Study, { root }: Document): Diagnostic[] {
  const services = [...study.services.values()];
  const keys = nodesAt(root, ['sharing', 'keys', '[]']);
  if (keys.length === 0) return [];
  return [
    ...keys.flatMap((node) => {
      const key = readText(node) ?? '';
      const needs = sharedBy.get(key);
      if (needs === undefined || services.some((service) => isStated(service, needs))) return [];
      return [diagnostic('study/sharing-key-without-figures', node.span, { key, needs })];
    }),
    ...services.filter(({ economy: { groupToday } }) => groupToday?.cost !== undefined).flatMap((service) => {
      const group = entry(child(root, 'services', service.id, 'today'), 'group');
      if (group === undefined || isStatedByAll(service)) return [];
      return [diagnostic('study/cost-of-group-only', group.key.span, { service: service.id })];
    }),
  ];
}

function isStated({ economy: { today } }: ServiceCandidate, needs: 'volume' | 'cost'): boolean {
  return [...today.values()].some((operation: Operation) => operation[needs] !== undefined);
}

function isStatedByAll({ participants, economy: { today } }: ServiceCandidate): boolean {
  return participants.every((id) => today.get(id)?.cost !== undefined);
}
