import { entries } from '../../document/child.ts';
import type { DocumentNode } from '../../document/tree.ts';
import { reservedIds } from '../reserved-ids.ts';
import type { Answers } from '../swot.ts';

/**
 * What several municipalities answer: one answer for all, or a map from municipality to answer. `read` takes one answer
 * in any of its forms, with its source as `{ value, source }`, and nothing else. Undefined where nobody has answered.
 */
export function readAnswers<T>(
  node: DocumentNode | undefined,
  read: (node: DocumentNode) => T | undefined,
): Answers<T> | undefined {
  if (node === undefined) return undefined;
  const shared = read(node);
  if (shared !== undefined) return { kind: 'shared', value: shared };
  const values = entries(node)
    .filter(({ key }) => !reservedIds.has(key.text))
    .flatMap(({ key, value }): [string, T][] => {
      const answer = read(value);
      return answer === undefined ? [] : [[key.text, answer]];
    });
  return values.length === 0 ? undefined : { kind: 'by-municipality', values: new Map(values) };
}
