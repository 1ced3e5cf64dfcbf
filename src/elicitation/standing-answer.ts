import type { Edit, EditPath } from '../document/edit/edit.ts';
import { isValueMap, sameValue, type Value, valueAt, type ValueMap } from '../document/edit/value.ts';

/** What a study holds where several municipalities answer, as one of them sees it. */
export type StandingAnswer =
  | { readonly kind: 'none' }
  | { readonly kind: 'own'; readonly value: Value }
  /** One answer for all. */
  | { readonly kind: 'shared'; readonly value: Value };

/** Keys of an answer with its source: a map with one of them is no map from municipalities. */
const answerKeys = ['value', 'level'] as const;

/** The answer of a municipality at a path of a study's values. */
export function standingAnswer(data: Value, path: EditPath, municipality: string): StandingAnswer {
  const value = valueAt(data, path);
  if (value === undefined || value === null) return { kind: 'none' };
  if (!isValueMap(value) || answerKeys.some((key) => value.has(key))) return { kind: 'shared', value };
  const own = value.get(municipality);
  return own === undefined ? { kind: 'none' } : { kind: 'own', value: own };
}

/** Where an answer goes: its path, whose it is, and who answers there at all, in the order of the study. */
export interface AnswerPlace {
  readonly path: EditPath;
  readonly municipality: string;
  readonly everybody: readonly string[];
}

/**
 * What makes a municipality's answer its own. An answer for all becomes one for each, and the others keep theirs with
 * source and note. Of an answer with its source only the answer changes; an illustration's mark goes.
 *
 * @param key what the answer stands under where it has a map of its own
 */
export function answerEdits(data: Value, { path, municipality, everybody }: AnswerPlace, answer: string | number, key: 'value' | 'level'): readonly Edit[] {
  const bare: Value = key === 'level' ? new Map([[key, answer]]) : answer;
  const standing = standingAnswer(data, path, municipality);
  if (standing.kind === 'shared') {
    const value = new Map(everybody.map((each): [string, Value] => [each, each === municipality ? bare : standing.value]));
    return [{ kind: 'set', path, value }];
  }
  const own = [...path, municipality];
  if (standing.kind === 'none' || !isValueMap(standing.value)) return [{ kind: 'set', path: own, value: bare }];
  const under = answerKeys.find((each) => valueAt(standing.value, [each]) !== undefined) ?? key;
  if (sameValue(valueAt(standing.value, [under]), answer)) return [];
  const mark = illustrationKey(standing.value);
  if (mark === undefined) return [{ kind: 'set', path: [...own, under], value: answer }];
  const left = new Map([...standing.value].filter(([each]) => each !== mark));
  left.set(under, answer);
  return [{ kind: 'set', path: own, value: left.size === 1 && under === 'value' ? answer : left }];
}

/** What a municipality answers is no illustration, whatever stood there before. */
function illustrationKey(value: ValueMap): string | undefined {
  return ['source', 'evidence'].find((key) => value.get(key) === 'illustration');
}
