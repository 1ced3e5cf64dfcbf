import { derive } from '../../figures/derive.ts';
import type { Figure } from '../../figures/figure.ts';
import type { ServiceCandidate } from '../../study/sections.ts';
import type { StatedFigure } from '../../study/stated-figure.ts';
import type { Answers } from '../../study/swot.ts';
import { statedFigure } from '../stated-figure.ts';
import type { MeanEffect } from './priorities.ts';

/**
 * The effect of a service on one criterion: the answer given for all, or the unweighted mean over the participants that
 * have answered (methods § 3). Magnitude only: how much it matters is the weight's.
 */
export function meanEffect({ id, effects, participants }: ServiceCandidate, criterion: string): MeanEffect {
  return meanAnswer(`effect.${id}.${criterion}`, effects.get(criterion), participants);
}

/** How easy a service is to bring about, as the participants that have answered say on average; undefined without an answer. */
export function meanFeasibility({ id, feasibility, participants }: ServiceCandidate): Figure | undefined {
  return meanAnswer(`feasibility.${id}`, feasibility, participants).mean;
}

function meanAnswer(id: string, stated: Answers<StatedFigure> | undefined, participants: readonly string[]): MeanEffect {
  if (stated === undefined) return { mean: undefined, expected: 0, answers: new Map(), missing: participants };
  if (stated.kind === 'shared') {
    const mean = statedFigure(id, 'value', stated.value);
    return { mean, expected: mean.value, answers: new Map(), missing: [] };
  }
  const answers = new Map(
    participants.flatMap((municipality): [string, Figure][] => {
      const answer = stated.values.get(municipality);
      return answer === undefined ? [] : [[municipality, statedFigure(`${id}.${municipality}`, 'value', answer)]];
    }),
  );
  // In the order of their ids, so that the order in which the study names them changes no sum.
  const byId = [...answers].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, figure]) => figure);
  return {
    mean: derive(id, 'value', 'mean', byId),
    expected: byId.reduce((sum, { value }) => sum + value, 0) / participants.length,
    answers,
    missing: participants.filter((municipality) => !answers.has(municipality)),
  };
}
