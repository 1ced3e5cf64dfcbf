import type { Figure } from '../../figures/figure.ts';
import type { RealisationPriorName, StatedGain } from '../../study/economy.ts';

/** What the cooperation costs and gives over the horizon, with what is not known of it. */
export interface EconomyResult {
  /** What the gap to a benchmark is worth; undefined without a gap that is above zero. */
  readonly topDown: TopDownResult | undefined;
  /** The services with a stated gain or cost, in the order of the study. */
  readonly services: readonly ServiceResult[];
  /** The services' gains together; undefined where none has one. */
  readonly bottomUp: BottomUp | undefined;
  /** The gains of the services that are to start or to be prepared; undefined where none has one. */
  readonly advised: BottomUp | undefined;
  /** The costed services that are to start or to be prepared, carried out together; undefined without any. */
  readonly package: PackageResult | undefined;
  readonly reconciliation: Reconciliation | undefined;
  /** By the listed sharing keys; undefined without a key. */
  readonly sharing: SharingResult | undefined;
  /** The inputs that move the answer most: what to measure next. Of the package, else of the benchmark programme. */
  readonly mostInformative: readonly Sensitivity[];
}

/** The benchmark programme: all of the administration taken as one. */
export interface TopDownResult extends Finance {
  readonly benchmark: string;
  /** The prior that the realised share is drawn from; undefined where the study states its own share. */
  readonly prior: RealisationPriorName | undefined;
  readonly realisation: Figure;
  readonly phi: Figure | undefined;
  readonly gain: Figure;
  /** How likely each prior makes it that more than the break-even share is realised; empty without that share. */
  readonly aboveBreakEven: ReadonlyMap<RealisationPriorName, Figure>;
  /** Whether more would have to be realised than is to be shared: it cannot pay then. */
  readonly isOutOfReach: boolean;
  /** The discounted net until the end of each year of the horizon; undefined where no cost is stated. */
  readonly cashFlow: readonly Figure[] | undefined;
  readonly sensitivity: readonly Sensitivity[];
}

export interface ServiceResult extends Finance {
  readonly id: string;
  readonly gainKind: StatedGain['kind'] | undefined;
  /** Cashable, a year at full effect; undefined without one. */
  readonly gain: Figure | undefined;
  /** The same where forecasts come true as far as forecasts have; undefined where the gain is no forecast. */
  readonly gainAtRealisedShare: Figure | undefined;
  /** Working time for other use, in full-time equivalents. */
  readonly released: Figure | undefined;
  /** A service that does not lower the cost is not done for its economy. */
  readonly isLoss: boolean;
  /** What the arrangement itself costs a year, at its mean; 0 where none is stated. */
  readonly coordination: number;
  readonly flags: readonly FailureFlag[];
  /** Whether some listed key leaves no participant below zero a year: the first such key; undefined where no key could be applied. */
  readonly sharedBy: SharedFairly | undefined;
  /** The first draws of the net present value, or of what it is at best, which services are ranked by: one where nothing is uncertain. */
  readonly npvDraws: Float64Array | undefined;
  /** The present value of a gain below zero where no cost is stated: what it is worth at best. */
  readonly npvAtBest: Figure | undefined;
  readonly sensitivity: readonly Sensitivity[];
}

/** What the listed keys do to the participants of one service. */
export type SharedFairly = { readonly nobodyLoses: true; readonly key: string } | { readonly nobodyLoses: false };

/** Signs that a cooperation will save less than is hoped, each by a rule. */
export type FailureFlag = 'many-partners' | 'labour-intensive' | 'new-layer' | 'voluntary-use' | 'large-group';

/** What a programme is worth. Without a stated cost only `affordableCost` is there. */
export interface Finance {
  /** Present value of transition and coordination. */
  readonly cost: Figure | undefined;
  readonly npv: Figure | undefined;
  readonly npvAtRealisedShare: Figure | undefined;
  readonly breakEvenRealisation: Figure | undefined;
  /** Present value of the mean gain; undefined where that is not above zero. */
  readonly affordableCost: Figure | undefined;
  readonly paybackYear: Figure | undefined;
  readonly probabilityPositive: Figure | undefined;
}

/** What the result is when one input is at its 10th or 90th percentile and the rest at their means. */
export interface Sensitivity {
  readonly input: Figure;
  /** What the input is at these two. */
  readonly inputLow: number;
  readonly inputHigh: number;
  readonly low: Figure;
  readonly high: Figure;
  /** The result with all inputs at their means. */
  readonly base: number;
  /** Rank correlation between input and result. */
  readonly correlation: Figure | undefined;
}

export interface BottomUp {
  readonly annual: Figure;
  readonly atRealisedShare: Figure;
}

export interface PackageResult extends Finance {
  /** Ids, in the order of the study. */
  readonly services: readonly string[];
  /** The discounted net until the end of each year of the horizon. */
  readonly cashFlow: readonly Figure[];
  readonly sensitivity: readonly Sensitivity[];
}

/** The services' gains in administration held against the gap that is there to close. */
export interface Reconciliation {
  readonly benchmark: string;
  readonly services: readonly string[];
  /** Cashable gains at full effect, after coordination. */
  readonly administration: Figure;
  readonly comparableGap: Figure;
  /** What nine of ten draws of the benchmark programme stay below. */
  readonly realisedP90: number | undefined;
  /** `above-gap`: something is counted twice; `above-evidence`: more than has been seen; `within`. */
  readonly verdict: 'above-gap' | 'above-evidence' | 'within';
}

/** What each municipality gains a year and over the horizon. */
export interface SharingResult {
  /** Whether only services that are to start or to be prepared were shared; where none is, all with a gain were. */
  readonly advisedOnly: boolean;
  readonly keys: readonly SharedByKey[];
  /** By the first key, in the order of the study: the net present value of the services that could be shared. */
  readonly finances: ReadonlyMap<string, { readonly npv: Figure; readonly npvAtRealisedShare: Figure }>;
  /** Services with a gain that could not be shared by the first key, and why. */
  readonly refused: readonly { readonly service: string; readonly reason: RefusedSharing }[];
}

/** `no-cost`: some participant’s cost today is not stated; `group-cost`: only that of all together is; `no-volume`. */
export type RefusedSharing = 'no-cost' | 'group-cost' | 'no-volume';

export interface SharedByKey {
  readonly key: string;
  readonly services: readonly string[];
  /** Net gain a year at full effect by municipality, in the order of the study; empty where no service could be shared. */
  readonly gains: ReadonlyMap<string, { readonly annual: Figure; readonly perInhabitant: Figure | undefined }>;
}
