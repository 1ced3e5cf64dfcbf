import type { Answers } from './swot.ts';

/** What one municipality answers, which may be the answer of all; undefined where it has not answered. */
export function answerOf<T>(answers: Answers<T> | undefined, municipality: string): T | undefined {
  return answers?.kind === 'shared' ? answers.value : answers?.values.get(municipality);
}
