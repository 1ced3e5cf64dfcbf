import { derive } from '../../figures/derive.ts';
import type { Figure } from '../../figures/figure.ts';
import { formulas } from '../../figures/formulas.ts';
import type { Claim } from '../../study/study.ts';
import type { ClaimResult, Reconciling } from './claims.ts';

/** A difference that is the tolerance to twelve digits is not more than it. */
const roundingError = 1 + 1e-12;

/**
 * A claim is missed when |computed − claimed| > tolerance × |claimed|; then each operand of the figure is solved alone,
 * in order, with the others held. An operand with no finite answer, or a negative one, reconciles nothing.
 *
 * Source: methods § 1. Vector (Frosta, Levanger and Verdal 2001): 15 million claimed of 16 281 000 computed implies
 * 30 864 inhabitants.
 */
export function analyzeClaim(claim: Claim, figures: ReadonlyMap<string, Figure>): ClaimResult {
  const computed = figures.get(claim.figure);
  if (computed === undefined) return { status: 'unanswered', claim };
  const claimed: Figure = {
    id: `claim.${claim.id}.claimed`,
    value: claim.value,
    unit: computed.unit,
    origin: { kind: 'stated', span: claim.valueSpan, source: claim.source, year: undefined, note: undefined, estimate: false },
    illustration: claim.source === 'illustration',
  };
  const missed = Math.abs(computed.value - claim.value) > claim.tolerance * Math.abs(claim.value) * roundingError;
  return {
    status: missed ? 'missed' : 'met',
    claim,
    claimed,
    computed,
    difference: derive(`claim.${claim.id}.difference`, 'share', 'share-of-second', [computed, claimed]),
    reconciling: missed ? reconcile(claim, computed, claimed) : [],
  };
}

function reconcile(claim: Claim, computed: Figure, target: Figure): Reconciling[] {
  if (computed.origin.kind !== 'derived') return [];
  const { formula, operands } = computed.origin;
  const values = operands.map((operand) => operand.value);
  return operands.flatMap((operand, index) => {
    const value = formulas[formula].solve(values, index, target.value);
    if (value === undefined || value < 0) return [];
    const solved: Figure = {
      id: `claim.${claim.id}.reconciling.${operand.id}`,
      value,
      unit: operand.unit,
      origin: { kind: 'solved', of: computed, operand, target },
      illustration: computed.illustration || target.illustration,
    };
    return [{ operand, value: solved }];
  });
}
