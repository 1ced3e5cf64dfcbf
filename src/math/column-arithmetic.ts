import { onColumns } from './kernel-memory.ts';

/* Arithmetic on columns of draws, all of one length, draw by draw; the first column takes the result. */

/** into + other */
export function addColumn(into: Float64Array, other: Float64Array): void {
  onColumns([into], [other], (kernels, [a = 0, b = 0]) => kernels.add(a, b, into.length));
}

/** into + share × other */
export function addShareOf(into: Float64Array, other: Float64Array, share: number): void {
  onColumns([into], [other], (kernels, [a = 0, b = 0]) => kernels.addShare(a, b, share, into.length));
}

/** into + amount */
export function addAmount(into: Float64Array, amount: number): void {
  onColumns([into], [], (kernels, [a = 0]) => kernels.addAmount(a, amount, into.length));
}

/** into × other */
export function multiplyColumn(into: Float64Array, other: Float64Array): void {
  onColumns([into], [other], (kernels, [a = 0, b = 0]) => kernels.multiply(a, b, into.length));
}

/** into × factor */
export function scaleColumn(into: Float64Array, factor: number): void {
  onColumns([into], [], (kernels, [a = 0]) => kernels.scale(a, factor, into.length));
}

/** into ÷ other */
export function divideColumn(into: Float64Array, other: Float64Array): void {
  onColumns([into], [other], (kernels, [a = 0, b = 0]) => kernels.divide(a, b, into.length));
}

/** The lesser of into and other. */
export function lesserOfColumns(into: Float64Array, other: Float64Array): void {
  onColumns([into], [other], (kernels, [a = 0, b = 0]) => kernels.lesser(a, b, into.length));
}

/** Zero where it is below. */
export function liftToZero(into: Float64Array): void {
  onColumns([into], [], (kernels, [a = 0]) => kernels.notBelowZero(a, into.length));
}

/** ownWeight × into + weight × other */
export function blendColumns(into: Float64Array, ownWeight: number, other: Float64Array, weight: number): void {
  onColumns([into], [other], (kernels, [a = 0, b = 0]) => kernels.blend(a, ownWeight, b, weight, into.length));
}

/**
 * The values in the order of the ranks.
 *
 * @param ranks as `ranksOf` gives them, of as many
 * @param sorted values, rising
 */
export function pickByRank(into: Float64Array, ranks: Float64Array, sorted: Float64Array): void {
  onColumns([into], [ranks, sorted], (kernels, [a = 0, b = 0, c = 0]) => kernels.pickByRank(a, b, c, into.length));
}
