/**
 * Answers in the order in which what they are about was named first; about the same, the answer for all stands before
 * those of single municipalities, which depart from it.
 *
 * @param about what an answer is about, the same for the same
 */
export function allFirst<A extends { readonly municipality: string }>(answers: readonly A[], about: (answer: A) => string): readonly A[] {
  const groups = new Map<string, A[]>();
  for (const answer of answers) groups.set(about(answer), [...(groups.get(about(answer)) ?? []), answer]);
  return [...groups.values()].flatMap((group) => [
    ...group.filter(({ municipality }) => municipality === 'all'),
    ...group.filter(({ municipality }) => municipality !== 'all'),
  ]);
}
