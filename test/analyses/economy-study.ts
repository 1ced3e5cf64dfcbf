import type { Figure } from '../../src/figures/figure.ts';
import type { Results } from '../../src/analyses/index.ts';
import { analyze } from '../../src/analyses/index.ts';
import { smallStudy, studyOf } from '../study-of.ts';

/** Three municipalities with 30 000 inhabitants together. */
export const threeMunicipalities = `  frosta: { name: Frosta, population: 3_000 }
  levanger: { name: Levanger, population: 15_000 }
  verdal: { name: Verdal, population: 12_000 }`;

const period = 'horizon: { firstYear: 2027, years: 10 }';

/** A gap of 15 million a year between the three and a benchmark; `more` follows. */
export function gapStudy(topDown: string, more = '', cost = '{ own: 2_300, other: 1_800 }'): string {
  const [, own = '', other = ''] = /own: (.*), other: (.*) \}$/.exec(cost) ?? [];
  const lines = [period, `group: { adminCostPerInhabitant: ${own} }`, `benchmarks: { b: { adminCostPerInhabitant: ${other} } }`, `topDown: ${topDown}`, more];
  return smallStudy(lines.join('\n'), threeMunicipalities);
}

/** Costs of 2 300 and 1 800 that hardly move, so that what is left is what is being looked at. */
export const almostCertain = '{ own: { low: 2_299.9999, likely: 2_300, high: 2_300.0001 }, other: { low: 1_799.9999, likely: 1_800, high: 1_800.0001 } }';

/** Services by id, each as it stands after its colon; `more` follows. */
export function serviceStudy(services: Readonly<Record<string, string>>, more = ''): string {
  const written = Object.entries(services).map(([id, service]) => `  ${id}: ${service}`);
  return smallStudy([period, 'services:', ...written, more].join('\n'), threeMunicipalities);
}

export function resultsOf(text: string): Results {
  return analyze(studyOf(text));
}

/** The figure with this id. */
export function figureOf({ figures }: Results, id: string): Figure {
  const figure = figures.get(id);
  if (figure === undefined) throw new Error(`there is no figure ${id} among ${[...figures.keys()].join(', ')}`);
  return figure;
}

export function valueOf(results: Results, id: string): number {
  return figureOf(results, id).value;
}

/** How far another seed moves the mean of a simulated figure at most: the printed half-width. */
export function errorOf(figure: Figure): { readonly mean: number; readonly p10?: number; readonly p50?: number; readonly p90?: number } {
  if (figure.origin.kind !== 'simulated') throw new Error(`${figure.id} is not simulated`);
  return figure.origin.error;
}

/** The standard deviation of the draws behind a figure, computed back from its printed error 1.96 s/√n. */
export function deviationOf(figure: Figure): number {
  if (figure.origin.kind !== 'simulated') throw new Error(`${figure.id} is not simulated`);
  return (figure.origin.error.mean * Math.sqrt(figure.origin.draws)) / 1.96;
}

/** The numbers of all figures, for comparing two runs to the last bit. */
export function numbersOf({ figures }: Results): ReadonlyMap<string, readonly (number | undefined)[]> {
  return new Map(
    [...figures].map(([id, { value, quantiles, origin }]) => {
      const { p10, p50, p90 } = quantiles ?? {};
      const error = origin.kind === 'simulated' ? origin.error : undefined;
      return [id, [value, p10, p50, p90, error?.mean, error?.p10, error?.p50, error?.p90]];
    }),
  );
}
