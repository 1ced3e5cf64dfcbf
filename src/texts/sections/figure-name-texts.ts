/** Names of figures of the economy for lists and tables. `of` is a service's title; undefined: the benchmark programme. */
export interface FigureNameTexts {
  readonly realisation: string;
  readonly phi: string;
  readonly transition: (of: string | undefined) => string;
  readonly coordination: (of: string | undefined) => string;
  readonly comparatorPopulation: (name: string) => string;
  readonly todayCost: (service: string) => string;
  readonly operation: (about: { readonly kind: 'cost' | 'positions' | 'volume'; readonly when: 'today' | 'after'; readonly service: string; readonly municipality: string }) => string;
  readonly gainAmount: (service: string) => string;
  readonly gainShare: (service: string) => string;
  readonly freed: (about: { readonly kind: 'count' | 'costPerPosition' | 'amount'; readonly service: string; readonly place: string }) => string;
  readonly annualGain: (of: string | undefined) => string;
  readonly realisedGain: (service: string) => string;
  readonly releasedPositions: (service: string) => string;
  readonly bottomUp: Readonly<Record<'annual' | 'atRealisedShare' | 'administration', string>>;
  /** The same of those that start or are prepared. */
  readonly advisedGain: Readonly<Record<'annual' | 'atRealisedShare', string>>;
  readonly finance: (what: FinanceFigure, of: string) => string;
  /** Whose finance it is, where it is no service’s: the benchmark programme’s, and that of all services together. */
  readonly topDown: string;
  readonly package: string;
  readonly municipalFinance: (name: string) => string;
  readonly aboveBreakEven: string;
  readonly noise: Readonly<Record<'gapWithNoise' | 'probabilityAboveZero', (benchmark: string) => string>>;
  readonly scale: Readonly<Record<ScaleFigure, string>>;
  readonly optimismBias: string;
  readonly shared: (municipality: string) => string;
  readonly priority: PriorityFigureNames;
}

/** Names of figures of the ranking and of readiness; `place` is the municipality whose own answer it is. */
interface PriorityFigureNames {
  readonly swing: (about: { readonly criterion: string; readonly place: string | undefined }) => string;
  readonly weight: (about: { readonly criterion: string; readonly place: string | undefined }) => string;
  readonly economyScale: string;
  readonly effect: (about: { readonly service: string; readonly criterion: string; readonly place: string | undefined }) => string;
  readonly feasibility: (about: { readonly service: string; readonly place: string | undefined }) => string;
  readonly capacity: string;
  readonly service: (what: PriorityFigure, service: string) => string;
  readonly comparison: Readonly<Record<'asToday' | 'merger', string>>;
  readonly readiness: (about: { readonly factor: string; readonly place: string | undefined }) => string;
  readonly spread: (factor: string) => string;
}

export type PriorityFigure = 'economy' | 'value' | 'rank' | 'rankAcceptability' | 'centralWeights' | 'confidence' | 'withinCapacity' | 'above';

export type FinanceFigure =
  | 'cost'
  | 'npv'
  | 'npvAtRealisedShare'
  | 'npvAtBest'
  | 'breakEvenRealisation'
  | 'affordableCost'
  | 'paybackYear'
  | 'probabilityPositive';

export type ScaleFigure =
  | 'fixedCost'
  | 'variableCost'
  | 'rSquared'
  | 'elasticity'
  | 'elasticityRSquared'
  | 'expectedCost'
  | 'expectedCostByElasticity'
  | 'mergerCeiling'
  | 'cooperationCeiling';
