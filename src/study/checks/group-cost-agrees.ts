import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import { formulas } from '../../figures/formulas.ts';
import { priceFactor, priceLevel } from '../price-level.ts';
import type { StatedFigure } from '../stated-figure.ts';
import type { AdministrationCost, Municipality, Study } from '../study.ts';

/** A stated group figure may be rounded, and its inhabitants of another date: within this it agrees. */
const tolerance = 0.01;

/** A stated group cost agrees with the mean of the municipalities' own, weighted by inhabitants, where all are stated. */
export function groupCostAgrees(study: Study): Diagnostic[] {
  const [first] = study.group.cost;
  const municipalities = [...study.municipalities.values()];
  if (first === undefined || municipalities.some(({ cost }) => cost.length === 0)) return [];
  // What an estimate comes to is computed by the analysis; the report then shows both figures.
  const all = [study.group.cost, ...municipalities.flatMap(({ cost, population }) => [cost, [population]])].flat();
  if (all.some(({ value }) => typeof value !== 'number')) return [];
  const computed = formulas['weighted-mean'].evaluate(municipalities.flatMap((municipality) => pair(study, municipality)));
  const group = level(study, study.group.cost);
  if (Math.abs(group - computed) <= tolerance * Math.abs(computed)) return [];
  const related = municipalities.flatMap(({ cost }) => cost.map(({ span }) => ({ span, role: 'stated' as const })));
  return [diagnostic('study/group-cost-differs', first.span, { stated: group, computed }, related)];
}

function pair(study: Study, { cost, population }: Municipality): [number, number] {
  return [level(study, cost), stated(population)];
}

function level(study: Study, cost: AdministrationCost): number {
  const years = cost.map((figure) => {
    const price = figure.year === undefined ? undefined : priceLevel(study, figure.year);
    return stated(figure) * (price === undefined ? 1 : priceFactor(price));
  });
  return formulas.mean.evaluate(years);
}

function stated({ value }: StatedFigure): number {
  return typeof value === 'number' ? value : value.likely;
}
