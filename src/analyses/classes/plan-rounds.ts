import type { ServiceCandidate } from '../../study/sections.ts';

type Services = ReadonlyMap<string, Pick<ServiceCandidate, 'requires'>>;

/** The services, each after those that it builds on, otherwise as they stand. What builds on itself has been refused before. */
export function inOrderOfNeed(services: Services): readonly string[] {
  const ordered = new Set<string>();
  const open = new Set<string>();
  const place = (id: string): void => {
    if (ordered.has(id) || open.has(id) || !services.has(id)) return;
    open.add(id);
    for (const each of services.get(id)?.requires ?? []) place(each);
    ordered.add(id);
  };
  for (const id of services.keys()) place(id);
  return [...ordered];
}

/** The services that any of these build on, straight or by way of others. */
export function requiredBy(services: Services, ids: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  const follow = (id: string): void => {
    for (const each of services.get(id)?.requires ?? []) {
      if (found.has(each)) continue;
      found.add(each);
      follow(each);
    }
  };
  for (const id of ids) follow(id);
  return found;
}

/**
 * In which round each service begins: after the round of all that it builds on, the best ranked first, and no more in a round
 * than can be carried at once.
 *
 * @param goesOn the services that begin at all, with their places in the ranking
 * @param capacity how many at once; undefined: as many as there are
 */
export function planRounds(services: Services, goesOn: readonly { readonly id: string; readonly rank: number }[], capacity: number | undefined): readonly (readonly string[])[] {
  const rounds: string[][] = [];
  let waiting = goesOn.toSorted((a, b) => a.rank - b.rank).map(({ id }) => id);
  while (waiting.length > 0) {
    const left = new Set(waiting);
    const ready = waiting.filter((id) => (services.get(id)?.requires ?? []).every((each) => !left.has(each)));
    const round = ready.slice(0, capacity);
    // Something is always ready where no service builds on itself.
    if (round.length === 0) break;
    rounds.push(round);
    waiting = waiting.filter((id) => !round.includes(id));
  }
  return rounds;
}
