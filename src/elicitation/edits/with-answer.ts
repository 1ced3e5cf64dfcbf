import type { EditPath } from '../../document/edit/edit.ts';
import { intend } from '../../document/edit/intend.ts';
import { isValueMap, type Value } from '../../document/edit/value.ts';
import { answerEdits, standingAnswer } from '../standing-answer.ts';

/** Where municipalities answer, and what an answer stands under where it has a map of its own. */
export interface AnswersAt {
  readonly path: EditPath;
  /** Who answers there, in the order of the study. */
  readonly everybody: readonly string[];
  readonly key: 'value' | 'level';
}

/**
 * The values of a study with one more answer, as the wizard gives it. An answer for all replaces each one's own, and
 * stands once where nobody has answered, or all with one answer.
 *
 * @param municipality an id, or `all`
 */
export function withAnswer(data: Value, { path, everybody, key }: AnswersAt, municipality: string, answer: number): Value {
  const isSame = (value: Value): boolean => numberOf(value) === answer;
  const withOwn = (before: Value, each: string): Value => {
    const standing = standingAnswer(before, path, each);
    if (standing.kind !== 'none' && isSame(standing.value)) return before;
    return answerEdits(before, { path, municipality: each, everybody }, answer, key).reduce(intend, before);
  };
  if (municipality !== 'all') return withOwn(data, municipality);
  const standings = everybody.map((each) => standingAnswer(data, path, each));
  if (standings.some(({ kind }) => kind === 'own')) return everybody.reduce(withOwn, data);
  const isSaid = standings.every((standing) => standing.kind === 'shared' && isSame(standing.value));
  return isSaid ? data : intend(data, { kind: 'set', path, value: answer });
}

/** An answer as a number, however it is written: `++` is 2, `{ value: 70, source: kpmg }` is 70. */
function numberOf(answer: Value): number {
  const value = isValueMap(answer) ? (answer.get('value') ?? answer.get('level')) : answer;
  if (typeof value !== 'string') return Number(value ?? Number.NaN);
  if (/^(?:\++|-+)$/.test(value)) return value.startsWith('+') ? value.length : -value.length;
  return Number(value.replaceAll('_', ''));
}
