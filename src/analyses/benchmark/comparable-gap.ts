import { derive } from '../../figures/derive.ts';
import type { Figure } from '../../figures/figure.ts';
import type { FormulaName } from '../../figures/formulas.ts';
import type { Unit } from '../../figures/unit.ts';
import type { StatedFigure } from '../../study/stated-figure.ts';
import type { Adjustments, Study } from '../../study/study.ts';
import { inPriceYear } from '../in-price-year.ts';
import { statedFigure } from '../stated-figure.ts';
import type { BenchmarkGap, ComparableStep } from './benchmark.ts';

/** What the comparable gap is computed from: costs per inhabitant in the price year, and the group's inhabitants. */
export interface Compared {
  readonly own: Figure;
  readonly other: Figure;
  readonly inhabitants: Figure;
}

type ComparableGap = Pick<BenchmarkGap, 'steps' | 'comparablePerInhabitant' | 'comparableTotal'>;

/** How each stated adjustment changes the benchmark's cost per inhabitant, in the order in which they are applied. */
const costSteps = [
  { adjustment: 'price', formula: 'product', unit: 'value' },
  { adjustment: 'need', formula: 'quotient', unit: 'value' },
  { adjustment: 'boundary', formula: 'sum', unit: undefined },
] as const satisfies readonly { adjustment: keyof Adjustments; formula: FormulaName; unit: Unit | undefined }[];

/**
 * From the raw gap to the comparable one: price level, need, accounting boundary, each only where stated; then the share
 * that the municipalities can influence. Without adjustments the comparable gap is the raw one.
 *
 * Source: methods § 1. Need is an administration need index without the basis criterion, which itself compensates for
 * smallness: dividing by it would remove the potential one looks for.
 */
export function comparableGap(
  study: Study,
  id: string,
  { own, other, inhabitants }: Compared,
  adjust: Adjustments,
): ComparableGap {
  const unit: Unit = `${study.currency}/inhabitant`;
  const costId = `${id}.comparableCostPerInhabitant`;
  const gapId = `${id}.comparableGapPerInhabitant`;
  const stated = costSteps.flatMap((step) => {
    const figure = adjustment(study, id, step.adjustment, step.unit ?? unit, adjust[step.adjustment]);
    return figure === undefined ? [] : [{ ...step, figure }];
  });
  const influenceable = adjustment(study, id, 'influenceable', 'share', adjust.influenceable);
  const steps: ComparableStep[] = [];
  let cost = other;
  for (const [index, { adjustment: name, formula, figure }] of stated.entries()) {
    const last = index === stated.length - 1;
    cost = certain(derive(last ? costId : `${costId}.${name}`, unit, formula, [cost, figure]));
    const final = last && influenceable === undefined;
    const gapAfter = certain(derive(final ? gapId : `${gapId}.${name}`, unit, 'difference', [own, cost]));
    steps.push({ adjustment: name, stated: figure, gapAfter });
  }
  if (influenceable !== undefined) {
    const gap = steps.at(-1)?.gapAfter ?? certain(derive(`${id}.gapPerInhabitant`, unit, 'difference', [own, cost]));
    const gapAfter = certain(derive(gapId, unit, 'product', [gap, influenceable]));
    steps.push({ adjustment: 'influenceable', stated: influenceable, gapAfter });
  }
  const perInhabitant = steps.at(-1)?.gapAfter ?? certain(derive(gapId, unit, 'difference', [own, cost]));
  const totalId = `${id}.comparableGapTotal`;
  return {
    steps,
    comparablePerInhabitant: perInhabitant,
    comparableTotal: certain(derive(totalId, `${study.currency}/year`, 'product', [perInhabitant, inhabitants])),
  };
}

/** The accounting boundary alone is an amount, with a price year; the others are proportions. */
function adjustment(study: Study, id: string, name: keyof Adjustments, unit: Unit, stated: StatedFigure | undefined): Figure | undefined {
  if (stated === undefined) return undefined;
  const figureId = `${id}.adjust.${name}`;
  return name === 'boundary' ? inPriceYear(study, figureId, unit, stated) : statedFigure(figureId, unit, stated);
}

function certain(figure: Figure | undefined): Figure {
  if (figure === undefined) throw new Error('comparableGap: adjustments of a checked study give a finite gap');
  return figure;
}
