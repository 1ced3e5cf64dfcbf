import { child, items } from '../../src/document/child.ts';
import type { DocumentNode } from '../../src/document/tree.ts';
import type { ReadinessFactor } from '../../src/knowledge/readiness-factor.ts';
import type { KnowledgeRecord } from './knowledge-records.ts';
import { problemAt } from './knowledge-records.ts';
import { problemIn } from './record-lints.ts';
import { unknownName } from './unknown-name.ts';

/** A factor rests on something that there is, names each place once, and says why it is a must-have just where it is one. */
export function lintFactor(record: KnowledgeRecord<ReadinessFactor>, references: readonly string[], studies: readonly string[]): readonly string[] {
  const { mustHave, reason, sources, evidence } = record.data;
  const places = sources.map(({ reference, place }) => `${reference}, ${place}`);
  return [
    ...(mustHave && reason === undefined ? [problemIn(record, ['mustHave'], 'a must-have needs its reason')] : []),
    ...(!mustHave && reason !== undefined ? [problemIn(record, ['reason'], 'only a must-have has a reason')] : []),
    ...(sources.length + evidence.length === 0 ? [problemIn(record, ['sources'], 'give a source, or a study under evidence')] : []),
    ...sources.flatMap(({ reference }, index) => {
      const node = nodesOf(record, 'sources')[index];
      const place = places[index] ?? '';
      return [
        ...(references.includes(reference) ? [] : [problemOf(record, child(node, 'reference'), unknownName(reference, 'src/knowledge/references/', references))]),
        ...(places.indexOf(place) < index ? [problemOf(record, node, `${place} is named twice`)] : []),
      ];
    }),
    ...evidence.flatMap((study, index) => {
      if (studies.includes(study)) return [];
      return [problemOf(record, nodesOf(record, 'evidence')[index], unknownName(study, 'src/knowledge/evidence/', studies))];
    }),
  ];
}

function nodesOf({ document }: KnowledgeRecord<object>, key: string): readonly DocumentNode[] {
  return items(child(document.root, key));
}

function problemOf({ file, document }: KnowledgeRecord<object>, node: DocumentNode | undefined, message: string): string {
  return problemAt(file, (node ?? document.root).span, message);
}
