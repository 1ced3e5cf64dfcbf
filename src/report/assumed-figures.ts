import type { Figure } from '../figures/figure.ts';
import type { Unit } from '../figures/unit.ts';
import { realisationCorrelation, yearlyNoise } from '../knowledge/judgements.ts';

/** How far one municipality's administration cost moves from year to year, as a share of itself. */
export const noiseFigure = assumed('yearlyNoise', yearlyNoise, 'share', 'default');

/** How far realised shares go together. */
export const correlationFigure = assumed('realisationCorrelation', realisationCorrelation, 'value', 'default');

/** Above this many inhabitants research finds no further gain from scale in administration. */
export function largeGroupFigure(limit: number): Figure {
  return assumed('largeGroup', limit, 'inhabitants', 'bikker-van-der-linde-2016');
}

/** A number that is no figure of the study: a default, or one that the study sets and nothing is computed from. */
export function settingFigure(name: string, value: number, unit: Unit): Figure {
  return assumed(name, value, unit, 'default');
}

/** P10 to P90 is where a figure lies eight of ten times. */
export const intervalLevel = settingFigure('intervalLevel', 0.8, 'share');

/** How much larger the municipality is that an elasticity is told by. */
export const largerBy = settingFigure('largerBy', 0.1, 'share');

/** The change of cost per inhabitant in a municipality that is so much larger: (1 + 10 %)^β − 1. */
export function sizeEffect(elasticity: Figure): Figure {
  return { ...elasticity, value: Math.exp(elasticity.value * Math.log(1 + largerBy.value)) - 1, unit: 'share' };
}

function assumed(name: string, value: number, unit: Unit, reference: string): Figure {
  return { id: `assumption.${name}`, value, unit, origin: { kind: 'assumed', reference }, illustration: false };
}
