import { onColumns } from './kernel-memory.ts';

/** The least and the largest value, neither of them −0; Infinity and −Infinity of no values. */
export function extremes(values: Float64Array): readonly [minimum: number, maximum: number] {
  const n = values.length;
  return onColumns([], [values], (kernels, [at = 0]) => [kernels.least(at, n) + 0, kernels.largest(at, n) + 0]);
}
