import type { PrioritiesResult } from '../analyses/priorities/priorities.ts';
import type { Figure } from '../figures/figure.ts';
import { farApart } from '../knowledge/judgements.ts';

/** A service on whose effect the municipalities answer in opposite directions, or far apart. */
export interface DisputedEffect {
  readonly service: string;
  readonly criterion: string;
  /** Municipalities that answered the same, the lowest answer first. */
  readonly answers: readonly AlikeAnswers[];
}

export interface AlikeAnswers {
  readonly effect: Figure;
  readonly municipalities: readonly string[];
}

/** The effects that a mean of the answers would hide a disagreement on, in the order of the ranking. */
export function disputedEffects({ services }: PrioritiesResult): readonly DisputedEffect[] {
  return services.flatMap(({ id, effects }) =>
    [...effects].flatMap(([criterion, { answers }]): DisputedEffect[] => {
      const alike = alikeAnswers(answers);
      const low = alike[0]?.effect.value ?? 0;
      const high = alike.at(-1)?.effect.value ?? 0;
      return high - low >= farApart || (low < 0 && high > 0) ? [{ service: id, criterion, answers: alike }] : [];
    }),
  );
}

function alikeAnswers(answers: ReadonlyMap<string, Figure>): readonly AlikeAnswers[] {
  const groups = new Map<number, AlikeAnswers>();
  for (const [municipality, effect] of answers) {
    const before = groups.get(effect.value);
    groups.set(effect.value, { effect: before?.effect ?? effect, municipalities: [...(before?.municipalities ?? []), municipality] });
  }
  return [...groups.values()].toSorted((a, b) => a.effect.value - b.effect.value);
}
