import type { Topic } from './topic.ts';

/** How many of the answers that are expected of a municipality are there. */
export interface AnswersGiven {
  readonly own: number;
  readonly shared: number;
  readonly expected: number;
}

/** Counts the answers of the municipality that the topics are of. */
export function answersGiven(topics: readonly Topic[]): AnswersGiven {
  const count = (standing: Topic['standing']): number => counted(topics).filter((topic) => topic.standing === standing).length;
  const [own, shared] = [count('own'), count('shared')];
  return { own, shared, expected: own + shared + count('missing') };
}

/** Grades, sources and services go with an answer, and are none of their own. */
function counted(topics: readonly Topic[]): readonly Topic[] {
  return topics.filter(({ id }) => !/^(?:grade|evidence|services|text)\./.test(id));
}

/** Labels by group, in the order of the topics. */
export type Grouped = readonly { readonly group: string; readonly labels: readonly string[] }[];

/** What is missing of one municipality. */
export function missingAnswers(topics: readonly Topic[]): Grouped {
  return grouped(topics.filter(({ standing }) => standing === 'missing').map(({ name }) => name));
}

/** What one municipality has answered itself, or together with the others. */
export function standingAnswers(topics: readonly Topic[]): Grouped {
  return grouped(counted(topics).flatMap(({ name, answer }) => (answer === undefined ? [] : [{ group: name.group, label: `${name.label} ${answer}` }])));
}

function grouped(names: readonly Topic['name'][]): Grouped {
  const groups = new Map<string, string[]>();
  for (const { group, label } of names) groups.set(group, [...(groups.get(group) ?? []), label]);
  return [...groups].map(([group, labels]) => ({ group, labels }));
}
