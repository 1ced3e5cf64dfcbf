import { child, items } from '../../src/document/child.ts';
import type { DocumentNode } from '../../src/document/tree.ts';
import { evidenceKinds } from '../../src/knowledge/evidence-kind.ts';
import type { Evidence } from '../../src/knowledge/evidence.ts';
import type { MissingPrior, Prior } from '../../src/knowledge/prior.ts';
import { realisationPriorNames } from '../../src/knowledge/prior.ts';
import type { KnowledgeRecord } from './knowledge-records.ts';
import { problemAt } from './knowledge-records.ts';
import { problemIn } from './record-lints.ts';
import { unknownName } from './unknown-name.ts';

/** Weights are decimal fractions, whose sum may miss 1 by a rounding. */
const rounding = 1e-9;

/** A study can be found by its reader, and its sizes are in order. */
export function lintStudy(record: KnowledgeRecord<Evidence>): readonly string[] {
  const { reference, findings } = record.data;
  const address = reference.doi ?? reference.url;
  const sizes = nodesOf(record, 'findings').map((finding) => child(finding, 'size'));
  return [
    ...(address === undefined ? [problemIn(record, ['reference'], 'give a doi or a url, so that readers find the study')] : []),
    ...findings.flatMap(({ size }, index) => {
      if (size === undefined) return [];
      const { low, likely, high } = size;
      const given = [low, likely, high].filter((share) => share !== undefined);
      return isInOrder(given) ? [] : [problemOf(record, sizes[index], 'low, likely and high have to be in this order')];
    }),
  ];
}

/** A prior is a distribution, has a name that somebody asks for, and rests on studies that there are. */
export function lintPrior(record: KnowledgeRecord<Prior | MissingPrior>, studies: readonly string[]): readonly string[] {
  const { id, of, restsOn } = record.data;
  const realisation = realisationPriorNames.some((name) => name === id);
  const ids: readonly string[] = [...evidenceKinds, ...realisationPriorNames];
  const base = realisation ? 'gap' : 'cost';
  return [
    ...(ids.includes(id) ? [] : [problemIn(record, ['id'], unknownName(id, 'src/knowledge/evidence-kind.ts', ids))]),
    ...(of === base ? [] : [problemIn(record, ['of'], `the prior of "${id}" is of the ${base}`)]),
    ...('parts' in record.data ? lintParts(record, record.data.parts) : []),
    ...restsOn.flatMap((study, index) => {
      if (studies.includes(study)) return [];
      return [problemOf(record, nodesOf(record, 'restsOn')[index], unknownName(study, 'src/knowledge/evidence/', studies))];
    }),
  ];
}

/** Every kind of evidence has a study, and a prior or the reason why it has none. */
export function lintKinds(studies: readonly Evidence[], priors: readonly { readonly id: string }[]): readonly string[] {
  const studied = new Set(studies.flatMap(({ findings }) => findings.map(({ kind }) => kind)));
  const judged = new Set(priors.map(({ id }) => id));
  return [
    ...evidenceKinds.filter((kind) => !studied.has(kind)).map((kind) => `src/knowledge/evidence/ has no study of "${kind}"`),
    ...[...evidenceKinds, ...realisationPriorNames]
      .filter((id) => !judged.has(id))
      .map((id) => `src/knowledge/priors/ has no ${id}.yaml: give its parts, or the reason why it has none`),
  ];
}

function lintParts(record: KnowledgeRecord<Prior | MissingPrior>, parts: Prior['parts']): readonly string[] {
  const nodes = nodesOf(record, 'parts');
  const total = parts.reduce((sum, { weight }) => sum + weight, 0);
  return [
    ...(Math.abs(total - 1) <= rounding ? [] : [problemIn(record, ['parts'], `the weights sum to ${total} and not to 1`)]),
    ...parts.flatMap(({ low, likely, high }, index) => {
      if (isInOrder([low, likely, high]) && low < high) return [];
      return [problemOf(record, nodes[index], 'low has to be less than high, and likely between them')];
    }),
  ];
}

function isInOrder(numbers: readonly number[]): boolean {
  return numbers.every((number, index) => number >= (numbers[index - 1] ?? number));
}

function nodesOf({ document }: KnowledgeRecord<object>, key: string): readonly DocumentNode[] {
  return items(child(document.root, key));
}

function problemOf({ file, document }: KnowledgeRecord<object>, node: DocumentNode | undefined, message: string): string {
  return problemAt(file, (node ?? document.root).span, message);
}
