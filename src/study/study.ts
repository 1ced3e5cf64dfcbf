import type { Span } from '../diagnostics/span.ts';
import type { Currency } from '../figures/unit.ts';
import type { Agreement } from './agreement.ts';
import type { CaseFlow } from './case-flow.ts';
import type { Capacity, Criterion, ReadinessItem } from './priorities.ts';
import type {
  Action,
  ExistingCooperation,
  Mandate,
  Partner,
  Picture,
  PicturedSection,
  PublishedAdvice,
  ServiceCandidate,
  Statement,
} from './sections.ts';
import type { FigureOfYear, StatedFigure } from './stated-figure.ts';
import type { AnalysisOptions, DiscountRate, Horizon, SharingKey, TopDown } from './economy.ts';
import type { Strategy, Swot } from './swot.ts';
import type { Language } from '../texts/language.ts';

/** A study that has been checked: references resolve, numbers are numbers, what is required is there. */
export interface Study {
  readonly title: string;
  readonly jurisdiction: 'norway' | 'sweden';
  readonly language: Language;
  readonly currency: Currency;
  /** The year whose money everything is expressed in; absent: amounts stand as stated. */
  readonly priceYear: number | undefined;
  readonly decisionDate: string | undefined;
  /** The day, as `2026-11-01`, by whose law the collaboration models are judged; absent: the day on which ours was read. */
  readonly lawDate: string | undefined;
  readonly background: readonly Statement[];
  readonly goals: { readonly longTerm: readonly Statement[]; readonly study: readonly Statement[] };
  readonly mandate: Mandate;
  readonly partners: readonly Partner[];
  readonly existing: ReadonlyMap<string, ExistingCooperation>;
  readonly modelsConsidered: readonly Statement[];
  readonly services: ReadonlyMap<string, ServiceCandidate>;
  readonly agreements: ReadonlyMap<string, Agreement>;
  readonly caseFlows: ReadonlyMap<string, CaseFlow>;
  /** What the services are judged by; empty: not stated. */
  readonly criteria: ReadonlyMap<string, Criterion>;
  readonly capacity: Capacity;
  readonly swot: Swot;
  readonly strategies: readonly Strategy[];
  readonly successFactors: readonly Statement[];
  readonly pitfalls: readonly Statement[];
  /** By success factor or pitfall. */
  readonly readiness: ReadonlyMap<string, ReadinessItem>;
  readonly actions: ReadonlyMap<string, Action>;
  readonly decision: readonly Statement[];
  readonly published: PublishedAdvice | undefined;
  readonly shownAsPicture: ReadonlyMap<PicturedSection, Picture>;
  readonly group: Group;
  readonly municipalities: ReadonlyMap<string, Municipality>;
  readonly comparators: ReadonlyMap<string, Comparator>;
  readonly benchmarks: ReadonlyMap<string, Benchmark>;
  /** Price level by year, any base; empty: only the bundled deflator converts. */
  readonly priceIndex: ReadonlyMap<number, PricePoint>;
  readonly horizon: Horizon;
  readonly discountRate: DiscountRate;
  readonly analysis: AnalysisOptions;
  readonly topDown: TopDown;
  readonly sharingKeys: readonly SharingKey[];
  readonly claims: ReadonlyMap<string, Claim>;
  readonly sources: ReadonlyMap<string, SourceRecord>;
}

/** Whether administration cost is net of what others pay (KOSTRA's AGD2) or gross (AGD10). */
export type CostBasis = 'net' | 'gross';

/** The study's own price level in one year. */
export interface PricePoint {
  readonly year: number;
  readonly level: number;
  readonly span: Span;
}

/** Administration cost per inhabitant: one figure, or one for each of several years. */
export type AdministrationCost = readonly FigureOfYear[];

export interface Group {
  readonly name: string | undefined;
  readonly cost: AdministrationCost;
  readonly basis: CostBasis | undefined;
}

/** A municipality of the study. */
export interface Municipality {
  readonly id: string;
  readonly name: string;
  readonly code: string | undefined;
  readonly population: StatedFigure;
  readonly cost: AdministrationCost;
  readonly basis: CostBasis | undefined;
}

/** A municipality outside the study that it is compared with. */
export interface Comparator {
  readonly id: string;
  readonly name: string;
  readonly population: StatedFigure | undefined;
  readonly cost: AdministrationCost;
  readonly basis: CostBasis | undefined;
}

/** What the group is held against: one municipality, or a statistic of several. */
export interface Benchmark {
  readonly id: string;
  readonly name: string | undefined;
  readonly basis: CostBasis | undefined;
  readonly span: Span;
  readonly of: { readonly kind: 'municipality'; readonly cost: AdministrationCost } | StatisticOfComparators;
  readonly adjust: Adjustments;
}

export interface StatisticOfComparators {
  readonly kind: 'statistic';
  readonly comparators: readonly string[];
  readonly statistic: 'median' | 'lower-quartile' | 'best';
}

/** How the benchmark's cost is made comparable; each step is optional and stated. */
export interface Adjustments {
  /** The group's price level where the benchmark's is 1: the benchmark's cost is multiplied by it. */
  readonly price: StatedFigure | undefined;
  /** The benchmark's need index where the group's is 1, without the basis criterion: the cost is divided by it. */
  readonly need: StatedFigure | undefined;
  /** An amount per inhabitant that the benchmark books elsewhere: it is added. */
  readonly boundary: StatedFigure | undefined;
  /** The share of the remaining gap that the municipalities can influence. */
  readonly influenceable: StatedFigure | undefined;
}

/** A published figure that is held against the computed one. */
export interface Claim {
  readonly id: string;
  readonly text: string;
  readonly figure: string;
  readonly value: number;
  readonly tolerance: number;
  readonly toleranceStated: boolean;
  readonly source: string | undefined;
  readonly figureSpan: Span;
  readonly valueSpan: Span;
}

export interface SourceRecord {
  readonly id: string;
  readonly title: string;
  readonly publisher: string | undefined;
  readonly year: number | undefined;
  readonly url: string | undefined;
}
