import type { SmoothDistribution } from './distribution.ts';
import { onColumns } from './kernel-memory.ts';
import { normalCumulative, normalDensity, normalQuantile } from './normal-score.ts';
import { nodeScores, type QuantileTable, tableQuantile, wholeRange } from './quantile-table.ts';
import { type Triangular, triangularMean } from './triangular.ts';

/** √Φ(z), which both sides of every triangular distribution are stretched from; made when the first draw asks for it. */
let roots: QuantileTable | undefined;

/** The square roots of the shares that a grid is made of. */
let lastRoots = new Float64Array(0);

/**
 * The triangular distribution with these ends and this mode, which may lie at an end. With w = C − A, its distribution
 * function is (x − A)²/(w (m − A)) up to the mode and 1 − (C − x)²/(w (C − m)) above it.
 *
 * Source: Johnson (1997), "The triangular distribution as a proxy for the beta distribution in risk analysis", The
 * Statistician 46(3).
 *
 * @throws RangeError unless A ≤ m ≤ C and A < C: a constant is no distribution
 */
export function triangularDistribution(triangle: Triangular): SmoothDistribution {
  const { minimum, mode, maximum } = triangle;
  const width = maximum - minimum;
  if (!(minimum <= mode && mode <= maximum && width > 0 && width < Infinity)) {
    throw new RangeError('triangularDistribution wants minimum ≤ mode ≤ maximum and minimum < maximum');
  }
  const left = width * (mode - minimum);
  const right = width * (maximum - mode);
  const modeScore = normalQuantile((mode - minimum) / width);
  const leftScale = Math.sqrt(left);
  const rightScale = Math.sqrt(right);
  const leftShare = (x: number): number => (x <= minimum ? 0 : ((x - minimum) * (x - minimum)) / left);
  const rightShare = (x: number): number => (x >= maximum ? 0 : ((maximum - x) * (maximum - x)) / right);
  return {
    mean: triangularMean(triangle),
    minimum,
    maximum,
    density(x) {
      if (x < minimum || x > maximum) return 0;
      return x < mode || mode === maximum ? (2 * (x - minimum)) / left : (2 * (maximum - x)) / right;
    },
    cumulative: (x) => (x < mode ? leftShare(x) : 1 - rightShare(x)),
    exceedance: (x) => (x < mode ? 1 - leftShare(x) : rightShare(x)),
    quantile(p) {
      if (p <= 0) return minimum;
      if (p >= 1) return maximum;
      const isLeft = p * width <= mode - minimum;
      return isLeft ? Math.min(minimum + leftScale * Math.sqrt(p), mode) : Math.max(maximum - rightScale * Math.sqrt(1 - p), mode);
    },
    atScore(z) {
      roots ??= tabulateRoots();
      if (z <= modeScore) return Math.min(minimum + leftScale * tableQuantile(roots, z), mode);
      return Math.max(maximum - rightScale * tableQuantile(roots, -z), mode);
    },
    fillGrid(into) {
      const n = into.length;
      const below = ((mode - minimum) / width) * n;
      onColumns([into], [rootGrid(n)], (kernels, [to = 0, from = 0]) => {
        kernels.fillTriangle(from, to, n, minimum, leftScale, below, maximum, rightScale);
      });
    },
  };
}

/** √((k + ½)/n): all inputs of a simulation are drawn over as many draws, so that the last one's serves the next. */
function rootGrid(n: number): Float64Array {
  if (lastRoots.length !== n) {
    lastRoots = new Float64Array(n);
    onColumns([lastRoots], [], (kernels, [to = 0]) => kernels.fillRoots(to, n));
  }
  return lastRoots;
}

function tabulateRoots(): QuantileTable {
  const scores = nodeScores(wholeRange);
  const values = Float64Array.from(scores, (z) => Math.sqrt(normalCumulative(z)));
  const slopes = Float64Array.from(scores, (z, index) => normalDensity(z) / (2 * (values[index] ?? 1)));
  return { range: wholeRange, values, slopes };
}
