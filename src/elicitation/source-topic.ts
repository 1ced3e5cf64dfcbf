import type { Edit } from '../document/edit/edit.ts';
import { freeId } from './free-id.ts';
import type { TopicContext } from './topic-context.ts';
import { edited, kept, type Topic } from './topic.ts';

/** Where an answer comes from. */
export interface SourceTopic {
  readonly id: string;
  readonly name: Topic['name'];
  readonly message: string;
  /** The source that stands. */
  readonly standing: string | undefined;
  readonly isOpen: boolean;
  /** What it changes that the answer comes from a source. */
  readonly edits: (source: string) => readonly Edit[];
}

/** The choice that is no source: no id looks like it. */
const newSource = '+';

/** Asks for one of the study's sources or a new one, by its title. */
export function sourceTopic({ captured, drafts, texts }: TopicContext, { id, name, message, standing, isOpen, edits }: SourceTopic): Topic {
  const { sources } = captured.study;
  const isNew = drafts.has(id);
  return {
    id,
    name,
    isOpen,
    standing: standing === undefined ? 'optional' : 'own',
    answer: standing === undefined ? undefined : (sources.get(standing)?.title ?? standing),
    others: undefined,
    question: isNew
      ? { kind: 'text', id, message: texts.source.title, initial: undefined, isOptional: false, check: () => undefined }
      : {
          kind: 'choice',
          id,
          message,
          choices: [
            ...[...sources.values()].map((source) => ({ value: source.id, name: source.title, about: undefined })),
            { value: newSource, name: texts.source.another, about: undefined },
          ],
          initial: standing,
          isOptional: true,
        },
    take: ([answer = '']) => {
      if (!isNew) return answer === newSource ? kept([[id, 'new']], 'at-once') : edited(edits(answer));
      const source = freeId(answer, sources.keys(), 'source');
      return { ...edited([{ kind: 'set', path: ['sources', source], value: new Map([['title', answer]]) }, ...edits(source)]), drafts: [[id, undefined]] };
    },
  };
}
