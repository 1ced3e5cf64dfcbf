import type { Figure } from '../../figures/figure.ts';
import { kendallW } from '../../math/kendall-w.ts';
import type { Quadrant } from '../../study/swot.ts';
import type { Agreement, Importance, MeasuredAgreement, RatedImportance } from './swot.ts';

/** From which W on agreement is called strong, or moderate. Source: Schmidt (1997), "Managing Delphi surveys". */
const strong = 0.7;
const moderate = 0.5;

/**
 * Kendall's W over the items of a quadrant that are rated municipality by municipality, and the municipalities that have
 * rated all of them (methods § 3). An answer given for all says nothing about who agrees, and does not count.
 */
export function measureAgreement(
  quadrant: Quadrant,
  importances: readonly (Importance | undefined)[],
  municipalities: readonly string[],
): Agreement | undefined {
  const rated = importances.filter((importance): importance is RatedImportance => importance?.kind === 'by-municipality');
  if (rated.length === 0) return undefined;
  if (rated.length < 3) return { kind: 'unmeasured', reason: 'few-items' };
  const complete = municipalities.filter((id) => rated.every(({ answers }) => answers.has(id)));
  if (complete.length < 2) return { kind: 'unmeasured', reason: 'few-answers' };
  const ratings = complete.map((id) => rated.flatMap(({ answers }) => answers.get(id) ?? []));
  const w = kendallW(ratings.map((scores) => scores.map(({ value }) => value)));
  if (w === undefined) return { kind: 'unmeasured', reason: 'all-equal' };
  return { kind: 'measured', coefficient: coefficient(quadrant, w, ratings.flat()), strength: strengthOf(w), municipalities: complete };
}

function coefficient(quadrant: Quadrant, value: number, operands: readonly Figure[]): Figure {
  return {
    id: `swot.agreement.${quadrant}`,
    value,
    unit: 'coefficient',
    origin: { kind: 'analysed', method: 'kendall-w', operands },
    illustration: operands.some(({ illustration }) => illustration),
  };
}

function strengthOf(w: number): MeasuredAgreement['strength'] {
  if (w >= strong) return 'strong';
  return w >= moderate ? 'moderate' : 'weak';
}
