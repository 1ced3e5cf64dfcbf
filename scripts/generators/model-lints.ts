import { child, entries, items } from '../../src/document/child.ts';
import type { DocumentNode } from '../../src/document/tree.ts';
import type { CollaborationModel, FormerModel } from '../../src/knowledge/collaboration-model.ts';
import { consequenceTopics, modelTraits, modelTraitValues, traitOfTopic } from '../../src/knowledge/collaboration-model.ts';
import type { Jurisdiction } from '../../src/knowledge/jurisdiction.ts';
import { isVerified } from '../../src/knowledge/law.ts';
import type { Period } from '../../src/knowledge/period.ts';
import { lintCondition } from './condition-lints.ts';
import type { KnowledgeFile } from './knowledge-file.ts';
import { idOf } from './knowledge-file.ts';
import type { KnowledgeRecord } from './knowledge-records.ts';
import { problemAt } from './knowledge-records.ts';
import type { LawFile, ModelFile, SharedConsequence } from './models.ts';
import { isRead } from './read-places.ts';
import { problemIn } from './record-lints.ts';
import { unknownName } from './unknown-name.ts';

/** Every reference names a law that there is, one of the record's own country, and is verified only where that was read. */
export function lintReferences(
  record: KnowledgeRecord<object>,
  own: readonly Jurisdiction[],
  laws: readonly LawFile[],
  files: readonly KnowledgeFile[],
): readonly string[] {
  const ids = files.map(idOf);
  return referencesIn(record.document.root).flatMap((node) => {
    const name = child(node, 'law');
    const id = name?.kind === 'scalar' ? name.text : '';
    if (!ids.includes(id)) return [problemOf(record, name, unknownName(id, 'src/knowledge/laws/', ids))];
    // A law whose file is broken is told of there, and not at every reference to it.
    const law = laws.find((each) => each.id === id);
    const foreign = own.find((jurisdiction) => law?.jurisdictions.includes(jurisdiction) === false);
    if (foreign !== undefined) return [problemOf(record, name, `"${id}" is no law of ${foreign}`)];
    return law === undefined ? [] : lintReading(record, node, law);
  });
}

/** What is said to be verified stands in what the law's own file says was read, on that day. */
function lintReading(record: KnowledgeRecord<object>, reference: DocumentNode, law: LawFile): readonly string[] {
  const textOf = (key: string): string | undefined => {
    const node = child(reference, key);
    return node?.kind === 'scalar' ? node.text : undefined;
  };
  const verified = textOf('verified') ?? '';
  if (!isVerified({ law: law.id, verified })) return [];
  const node = child(reference, 'verified');
  if (verified !== law.read) return [problemOf(record, node, `"${law.id}" was read on ${law.read} by its own file`)];
  const place = textOf('place');
  // A letter is referred to as a whole: its note says how much of it that is.
  if (law.kind === 'letter' && place === undefined) return [];
  if (place !== undefined && isRead(place, law)) return [];
  return [problemOf(record, node, `${place ?? 'no place'} is not among what was read of "${law.id}": write to-be-verified`)];
}

/** A model says everything once, by periods that do not overlap, and none of its rules is idle. */
export function lintModel(record: KnowledgeRecord<ModelFile>, shared: readonly SharedConsequence[], files: readonly KnowledgeFile[]): readonly string[] {
  const { root } = record.document;
  const { data } = record;
  const rules = items(child(root, 'requirements'));
  return [
    ...modelTraits.flatMap((trait) => lintTrait(record, trait)),
    ...lintPeriods(record, data.requirements.map(({ id }) => id), data.requirements, rules),
    ...lintTopics(record, shared, files),
    ...['agreement', 'usual', 'fit'].flatMap((key) => lintUniqueIds(record, items(child(root, key)))),
    ...data.requirements.flatMap(({ when }, index) => lintWhen(record, when, rules[index])),
    ...data.fit.flatMap(({ when, points }, index) => {
      const node = items(child(root, 'fit'))[index];
      return [...lintWhen(record, when, node), ...(points === 0 ? [problemOf(record, child(node, 'points'), '0 points say nothing')] : [])];
    }),
  ];
}

/** What an earlier model would be today is a model that there is. */
export function lintFormerModel(record: KnowledgeRecord<FormerModel>, models: readonly string[], references: readonly string[]): readonly string[] {
  const { today, source } = record.data;
  return [
    ...today.flatMap((id, index) => {
      if (models.includes(id)) return [];
      return [problemOf(record, items(child(record.document.root, 'today'))[index], unknownName(id, 'src/knowledge/models/', models))];
    }),
    ...(references.includes(source.reference)
      ? []
      : [problemIn(record, ['source', 'reference'], unknownName(source.reference, 'src/knowledge/references/', references))]),
  ];
}

/** Laws and shared consequences are there because somebody points at them. */
export function lintUse(records: readonly KnowledgeRecord<{ readonly id: string }>[], used: ReadonlySet<string>): readonly string[] {
  return records.filter(({ data }) => !used.has(data.id)).map((record) => problemIn(record, ['id'], `nothing refers to "${record.data.id}"`));
}

/** The ids of the laws that a record refers to. */
export function lawsIn({ document }: KnowledgeRecord<object>): readonly string[] {
  return referencesIn(document.root).flatMap((node) => {
    const law = child(node, 'law');
    return law?.kind === 'scalar' ? [law.text] : [];
  });
}

function lintTrait(record: KnowledgeRecord<ModelFile>, trait: keyof CollaborationModel['traits']): readonly string[] {
  const nodes = items(child(record.document.root, 'traits', trait));
  const statements = record.data.traits[trait];
  const known: readonly string[] = modelTraitValues[trait];
  return [
    ...lintPeriods(record, statements.map(() => trait), statements, nodes),
    ...statements.flatMap(({ value }, index) => {
      return known.includes(value) ? [] : [problemOf(record, child(nodes[index], 'value'), unknownName(value, `the trait "${trait}"`, known))];
    }),
  ];
}

/** Statements of the same name stand in the order of time, and each ends before the next begins. */
function lintPeriods(record: KnowledgeRecord<object>, names: readonly string[], periods: readonly Period[], nodes: readonly DocumentNode[]): readonly string[] {
  return periods.flatMap(({ from, until }, index) => {
    const place = child(nodes[index], 'from');
    if (until !== undefined && until <= from) return [problemOf(record, child(nodes[index], 'until'), 'until has to be after from')];
    const before = periods.findLast((_each, other) => other < index && names[other] === names[index]);
    if (before === undefined) return [];
    if (from <= before.from) return [problemOf(record, place, `this has to begin after ${before.from}, when the one before it does`)];
    // A rule holds until it is said to end; a trait, which has a value at any time, until the next begins.
    const isOpen = before.until === undefined && nodes[index] !== undefined && child(nodes[index], 'effect') !== undefined;
    if (isOpen || (before.until !== undefined && from < before.until)) {
      return [problemOf(record, place, `"${names[index] ?? ''}" overlaps with the one from ${before.from}: give that one an until of ${from} or earlier`)];
    }
    return [];
  });
}

function lintTopics(record: KnowledgeRecord<ModelFile>, shared: readonly SharedConsequence[], files: readonly KnowledgeFile[]): readonly string[] {
  const { jurisdiction, sharedConsequences, consequences } = record.data;
  const { root } = record.document;
  const ids = files.map(idOf);
  const stated = new Set<string>(Object.keys(traitOfTopic));
  const state = (topic: string, node: DocumentNode | undefined): readonly string[] => {
    if (stated.has(topic)) return [problemOf(record, node, `the topic "${topic}" is there already`)];
    stated.add(topic);
    return [];
  };
  const found = sharedConsequences.flatMap((id, index) => {
    const node = items(child(root, 'sharedConsequences'))[index];
    if (!ids.includes(id)) return [problemOf(record, node, unknownName(id, 'src/knowledge/consequences/', ids))];
    const consequence = shared.find((each) => each.id === id);
    if (consequence === undefined) return [];
    if (!consequence.jurisdictions.includes(jurisdiction)) return [problemOf(record, node, `"${id}" does not hold in ${jurisdiction}`)];
    return state(consequence.topic, node);
  });
  const own = consequences.flatMap(({ topic }, index) => state(topic, child(items(child(root, 'consequences'))[index], 'topic')));
  const isWhole = sharedConsequences.every((id) => shared.some((each) => each.id === id));
  const missing = isWhole ? consequenceTopics.filter((topic) => !stated.has(topic)) : [];
  const problems = [...found, ...own];
  return problems.length > 0 || missing.length === 0 ? problems : [problemIn(record, ['sharedConsequences'], `nothing is said of ${missing.join(', ')}`)];
}

function lintUniqueIds(record: KnowledgeRecord<object>, nodes: readonly DocumentNode[]): readonly string[] {
  const taken = new Set<string>();
  return nodes.flatMap((node) => {
    const id = child(node, 'id');
    const text = id?.kind === 'scalar' ? id.text : '';
    if (taken.has(text)) return [problemOf(record, id, `the id "${text}" is there already`)];
    taken.add(text);
    return [];
  });
}

function lintWhen(record: KnowledgeRecord<object>, when: CollaborationModel['fit'][number]['when'], node: DocumentNode | undefined): readonly string[] {
  const condition = child(node, 'when');
  return condition === undefined ? [] : lintCondition(when, condition).map((problem) => problemOf(record, problem.node, problem.message));
}

function referencesIn(node: DocumentNode): readonly DocumentNode[] {
  return [
    ...entries(node).flatMap(({ key, value }) => (key.text === 'reference' && value.kind === 'map' ? [value] : referencesIn(value))),
    ...items(node).flatMap(referencesIn),
  ];
}

function problemOf({ file, document }: KnowledgeRecord<object>, node: DocumentNode | undefined, message: string): string {
  return problemAt(file, (node ?? document.root).span, message);
}
