import type { Figure } from '../../figures/figure.ts';
import type { Caution } from '../../study/comparison-cautions.ts';

/** What the group's administration costs beside one benchmark's. A gap is a ceiling, never a gain. */
export interface BenchmarkResult {
  readonly id: string;
  /** Absent where the study states no cost for the benchmark. */
  readonly cost: Figure | undefined;
  /** Absent where the group's cost or the benchmark's is. */
  readonly gap: BenchmarkGap | undefined;
  /** What each municipality alone spends above the benchmark, where it states a cost. */
  readonly above: ReadonlyMap<string, Figure>;
  readonly aboveSum: Figure | undefined;
  readonly cautions: readonly Caution[];
  /** Absent without a gap. */
  readonly noise: GapNoise | undefined;
}

/** How much of the gap chance alone could be. */
export interface GapNoise {
  /** The comparable gap per inhabitant with its percentiles, when every cost may be off by chance. */
  readonly perInhabitant: Figure;
  /** How likely it is that there is a gap at all. */
  readonly probabilityAboveZero: Figure;
  /** The mean of what is drawn where a gap below zero counts as none: above the gap itself, because chance is cut off below. */
  readonly meanAboveZero: number;
}

export interface BenchmarkGap {
  readonly perInhabitant: Figure;
  readonly shareOfOwn: Figure | undefined;
  readonly shareOfBenchmark: Figure | undefined;
  readonly total: Figure;
  /** The way from the raw gap to the comparable one, per inhabitant: only the steps that the study states. */
  readonly steps: readonly ComparableStep[];
  readonly comparablePerInhabitant: Figure;
  readonly comparableTotal: Figure;
}

/** One step of the waterfall: what was stated, and the gap per inhabitant after it. */
export interface ComparableStep {
  readonly adjustment: 'price' | 'need' | 'boundary' | 'influenceable';
  readonly stated: Figure;
  readonly gapAfter: Figure;
}
