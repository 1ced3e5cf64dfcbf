import { meanAboveZero, shareAboveZero } from '../../math/summary.ts';
import { drawInputs } from '../draw-input.ts';
import type { GapParts } from '../gap-model.ts';
import { comparableGapQuantity } from '../gap-model.ts';
import { evaluate } from '../quantity.ts';
import { simulatedFigure, simulatedShare } from '../simulated-figure.ts';
import type { Uncertain } from '../uncertain.ts';
import type { BenchmarkGap, GapNoise } from './benchmark.ts';

/**
 * How much of a gap may be chance: the comparable gap per inhabitant over draws of every cost behind it (methods § 1,
 * "Noise"). The gap itself stays as computed.
 */
export function gapNoise(parts: GapParts, gap: BenchmarkGap): GapNoise {
  const { study, benchmark } = parts;
  const inputs: Uncertain[] = [];
  const quantity = comparableGapQuantity(inputs, parts);
  const columns = drawInputs(inputs, study.analysis);
  const values = new Float64Array(study.analysis.draws);
  evaluate(quantity, columns, values);
  const id = `benchmark.${benchmark.id}`;
  const common = { method: 'gap-noise', operands: [gap.comparablePerInhabitant, ...inputs.map(({ figure }) => figure)] } as const;
  return {
    perInhabitant: simulatedFigure({ ...common, id: `${id}.gapWithNoise`, unit: gap.perInhabitant.unit }, values, study.analysis),
    probabilityAboveZero: simulatedShare({ ...common, id: `${id}.probabilityAboveZero` }, shareAboveZero(values), study.analysis),
    meanAboveZero: meanAboveZero(values),
  };
}
