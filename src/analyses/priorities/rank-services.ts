import type { Figure } from '../../figures/figure.ts';
import { additiveValue, placesByValue } from '../../math/additive-value.ts';
import { firstPlaceConfidence } from '../../math/first-place-confidence.ts';
import type { Acceptability } from '../../math/smaa.ts';
import { drawsNeeded } from '../../math/value-model.ts';
import { withinCapacity } from '../../math/within-capacity.ts';
import { economyCriterion } from '../../study/built-in-criteria.ts';
import { analysedFigure } from '../analysed-figure.ts';
import type { ChosenWeights } from './choose-weights.ts';
import { meanFeasibility } from './mean-effects.ts';
import { judgeFirmness } from './judge-firmness.ts';
import type { RankedService } from './priorities.ts';
import type { Candidate, Ranking } from './ranking.ts';
import { inputsOf, shareFigure } from './ranking.ts';

/** The services, the best by their base value first, with how often each has each rank. */
export function rankServices(ranking: Ranking): readonly RankedService[] {
  const { candidates, chosen, model, robust, capacity, options } = ranking;
  const weights = chosen.criteria.map(({ weight }) => weight.value);
  const worth = candidates.map(({ values }) => additiveValue(weights, values));
  const places = placesByValue(worth);
  const confidences = firstPlaceConfidence(model, robust.services.map((service) => service.centralWeights));
  const own = chosen.weighedBy.map((municipality) => {
    const vector = chosen.criteria.map(({ byMunicipality }) => byMunicipality.get(municipality)?.value ?? 0);
    return { municipality, shares: withinCapacity(model, vector, capacity.projects) };
  });
  const drawnOwn = drawsNeeded(model, weights) === 1 ? undefined : options;
  const drawn = robust.draws === undefined ? undefined : options;
  const services = candidates.map((candidate, index): RankedService => {
    const { id } = candidate.service;
    const inputs = inputsOf(ranking, candidate);
    const value = worth[index] ?? 0;
    const acceptability = robust.services[index];
    const confidence = confidences[index];
    const first = acceptability?.ranks.slice(0, capacity.projects).reduce((sum, share) => sum + share, 0) ?? 0;
    const valueFigure = analysedFigure(`priority.${id}.value`, 'value', 'additive-value', inputs, value);
    const stated = capacity.stated === undefined ? inputs : [...inputs, capacity.stated];
    return {
      id,
      value: valueFigure,
      rank: analysedFigure(`priority.${id}.rank`, 'rank', 'rank-by-value', [valueFigure], places[index] ?? 1),
      values: candidate.values,
      effects: candidate.effects,
      feasibility: meanFeasibility(candidate.service),
      economy: candidate.economy,
      incomplete: incomplete(chosen, candidate),
      rankAcceptability: (acceptability?.ranks ?? []).map((share, place) =>
        shareFigure(`priority.${id}.rankAcceptability.${place + 1}`, 'rank-acceptability', inputs, share, drawn),
      ),
      centralWeights: centralWeights(ranking, candidate, acceptability),
      confidence: confidence === undefined ? undefined : shareFigure(`priority.${id}.confidence`, 'first-place-confidence', inputs, confidence, drawnOwn),
      withinCapacity: shareFigure(`priority.${id}.withinCapacity`, 'within-capacity', stated, Math.min(first, 1), drawn),
      withinCapacityBy: new Map(
        own.map(({ municipality, shares }): [string, Figure] => [
          municipality,
          shareFigure(`priority.${id}.withinCapacity.${municipality}`, 'within-capacity', [...stated, ...ownWeights(chosen, municipality)], shares[index] ?? 0, drawnOwn),
        ]),
      ),
      firmness: judgeFirmness(ranking, worth, index),
    };
  });
  // The sort is stable: what is worth the same stays in the order of the study.
  return services.toSorted((a, b) => a.rank.value - b.rank.value);
}

function ownWeights({ criteria }: ChosenWeights, municipality: string): readonly Figure[] {
  return criteria.flatMap(({ byMunicipality }) => byMunicipality.get(municipality) ?? []);
}

/** Criteria that nobody, or not everybody, has answered, and economy without a net present value. */
function incomplete({ criteria }: ChosenWeights, { effects, economy }: Candidate): readonly string[] {
  return criteria.flatMap(({ id }) => {
    const isKnown = id === economyCriterion ? economy !== undefined : effects.get(id)?.missing.length === 0;
    return isKnown ? [] : [id];
  });
}

function centralWeights(ranking: Ranking, candidate: Candidate, acceptability: Acceptability | undefined): ReadonlyMap<string, Figure> | undefined {
  const central = acceptability?.centralWeights;
  if (central === undefined) return undefined;
  const inputs = inputsOf(ranking, candidate);
  return new Map(
    ranking.chosen.criteria.map(({ id }, index) => [
      id,
      analysedFigure(`priority.${candidate.service.id}.centralWeights.${id}`, 'share', 'central-weight', inputs, central[index] ?? 0),
    ]),
  );
}
