import { derive } from '../../figures/derive.ts';
import type { Figure } from '../../figures/figure.ts';
import { findService } from '../../knowledge/find-service.ts';
import type { Study } from '../../study/study.ts';
import { analysedFigure } from '../analysed-figure.ts';
import { valueIn } from '../quantity.ts';
import { meanRow } from '../uncertain.ts';
import type { Reconciliation, ServiceResult, TopDownResult } from './economy.ts';
import type { ServiceProgramme } from './service-programme.ts';

/** KOSTRA functions that the administration cost of a benchmark is made of, and what lies between them. */
const administration = { first: 120, last: 190 };

/**
 * The services' gains in administration, after coordination, held against the gap that they are part of: more than the
 * gap is counted twice, more than P90 of the benchmark programme is more than has been seen (methods § 2).
 *
 * @param gap the comparable gap in all
 * @returns undefined where no service of the administration has a gain
 */
export function reconcile(
  study: Study,
  topDown: TopDownResult,
  gap: Figure,
  services: readonly { readonly programme: ServiceProgramme; readonly result: ServiceResult }[],
): Reconciliation | undefined {
  const counted = services.filter(({ programme }) => isAdministration(programme));
  const nets = counted.flatMap(({ programme, result }) => (result.gain === undefined ? [] : [netOfCoordination(study, programme, result.gain)]));
  const sum = derive('gain.bottomUp.administration', `${study.currency}/year`, 'sum', nets);
  if (sum === undefined) return undefined;
  const realisedP90 = topDown.gain.quantiles?.p90;
  return {
    benchmark: topDown.benchmark,
    services: counted.map(({ result }) => result.id),
    administration: sum,
    comparableGap: gap,
    realisedP90,
    verdict: verdictOn(sum.value, gap.value, realisedP90),
  };
}

function verdictOn(sum: number, gap: number, realisedP90: number | undefined): Reconciliation['verdict'] {
  if (sum > gap) return 'above-gap';
  return realisedP90 !== undefined && sum > realisedP90 ? 'above-evidence' : 'within';
}

/** By the catalogue's functions; a service of the study's own, whose functions nobody knows, by its area. */
function isAdministration({ service }: ServiceProgramme): boolean {
  const catalogued = service.catalogue === undefined ? undefined : findService(service.catalogue);
  if (catalogued === undefined) return service.area === 'support';
  return catalogued.kostra.some((code) => Number(code) >= administration.first && Number(code) <= administration.last);
}

function netOfCoordination({ currency }: Study, { cost, inputs, service }: ServiceProgramme, gain: Figure): Figure {
  if (cost === undefined) return gain;
  const id = `gain.${service.id}.afterCoordination`;
  const operands = cost.coordinationFigure === undefined ? [gain] : [gain, cost.coordinationFigure];
  return analysedFigure(id, `${currency}/year`, 'gain-after-coordination', operands, gain.value - valueIn(cost.coordination, meanRow(inputs)));
}
