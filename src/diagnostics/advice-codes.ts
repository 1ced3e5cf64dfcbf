import type { Severity } from './severity.ts';

/** The first few of many, by id, and how many there are in all. */
export interface Few {
  readonly named: readonly string[];
  readonly count: number;
}

/** What a study lacks though it is right, and what would come of it: told only to who asks. */
export interface AdviceArguments {
  /** Municipalities without an administration cost; `isGroupStated` where that of all of them together is known. */
  /** `isCompared`: whether a benchmark has a cost to hold it against. */
  'advice/no-own-cost': Few & { readonly isGroupStated: boolean; readonly isCompared: boolean };
  /** Benchmarks without a cost; none where the study has no benchmark. */
  'advice/no-benchmark': Few;
  'advice/no-programme-cost': Record<never, never>;
  'advice/no-services': Record<never, never>;
  /** Services of which only the name is known, of `total`. */
  'advice/not-assessed': Few & { readonly total: number };
  'advice/no-gain': Few;
  'advice/no-effects': Few;
  'advice/no-transition': Few;
  /** Services whose gain and costs are single numbers. */
  'advice/single-numbers': Few;
  /** Services with a gain whose cost today is not known of every participant; `hasKeys` where the study says how costs are shared. */
  'advice/no-today': Few & { readonly hasKeys: boolean };
  'advice/no-positions': Few;
  /** Nobody has weighed the criteria, or one weight holds for all municipalities. */
  'advice/no-weights': { readonly lacks: 'weights' | 'own-weights' };
  'advice/no-capacity': Record<never, never>;
  'advice/no-readiness': Record<never, never>;
  'advice/no-sharing-keys': Record<never, never>;
  'advice/no-swot': Record<never, never>;
  'advice/no-existing': Record<never, never>;
  'advice/no-goals': Record<never, never>;
  'advice/no-decision': Record<never, never>;
  'advice/no-decision-date': Record<never, never>;
  'advice/no-price-year': Record<never, never>;
  /** `count` of `total` stated amounts name no source. */
  'advice/no-sources': { readonly count: number; readonly total: number };
}

export const adviceSeverities: { readonly [C in keyof AdviceArguments]: Severity } = {
  'advice/no-own-cost': 'notice',
  'advice/no-benchmark': 'notice',
  'advice/no-programme-cost': 'notice',
  'advice/no-services': 'notice',
  'advice/not-assessed': 'notice',
  'advice/no-gain': 'notice',
  'advice/no-effects': 'notice',
  'advice/no-transition': 'notice',
  'advice/single-numbers': 'notice',
  'advice/no-today': 'notice',
  'advice/no-positions': 'notice',
  'advice/no-weights': 'notice',
  'advice/no-capacity': 'notice',
  'advice/no-readiness': 'notice',
  'advice/no-sharing-keys': 'notice',
  'advice/no-swot': 'notice',
  'advice/no-existing': 'notice',
  'advice/no-goals': 'notice',
  'advice/no-decision': 'notice',
  'advice/no-decision-date': 'notice',
  'advice/no-price-year': 'notice',
  'advice/no-sources': 'notice',
};
