import type { UnitTemplate } from '../figures/ids.ts';
import type { Severity } from './severity.ts';

/** What is wrong with a study that has the right form. */
export interface StudyArguments {
  /** `section` is the key of the study in which the id should stand. */
  'study/unknown-reference': {
    readonly id: string;
    readonly section: string;
    readonly nearest: string | undefined;
    readonly known: readonly string[];
  };
  /** A text in brackets holds a comma, so that YAML reads several items: `parts` are they. */
  'study/split-text': { readonly id: string; readonly parts: readonly string[] };
  /** `section` is the key of the study in which the id stands twice. */
  'study/duplicate-id': { readonly id: string; readonly section: string };
  'study/unknown-catalogue-service': { readonly id: string; readonly nearest: string | undefined };
  /** A task that is a municipality's in the other country only; `jurisdiction` is the study's own. */
  'study/service-other-country': { readonly id: string; readonly jurisdiction: string };
  /** `nearest` is the catalogue's service that the id probably means. */
  'study/service-without-area': { readonly id: string; readonly nearest: string | undefined };
  'study/unknown-trait': { readonly trait: string; readonly nearest: string | undefined; readonly known: readonly string[] };
  'study/unknown-figure': { readonly id: string; readonly nearest: string | undefined };
  /** A published value with a percent sign, held against a figure that is no share. */
  'study/claim-unit': { readonly value: string; readonly figure: string; readonly unit: UnitTemplate };
  /** One of several in a list or a coalition, which stands there already. */
  'study/repeated-member': { readonly id: string };
  /** `usual` is the currency of the study's own country. */
  'study/currency-of-other-country': { readonly currency: string; readonly jurisdiction: string; readonly usual: string };
  /** A number or a name of a municipality, at `id`, that stands at `other` already. */
  'study/repeated-municipality': { readonly what: 'code' | 'name'; readonly value: string; readonly id: string; readonly other: string };
  /** A number that no register has; `known` are the numbers of those that `name` is the name of. */
  'study/unknown-municipality-code': { readonly code: string; readonly name: string | undefined; readonly known: readonly string[] };
  /** A number that is `bearer`'s, beside the name of another municipality, whose numbers are `known`. */
  'study/municipality-code-of-other': { readonly code: string; readonly bearer: string; readonly name: string; readonly known: readonly string[] };
  /** `services` is the way round: the first and the last are the same. */
  'study/circular-requires': { readonly services: readonly string[] };
  'study/host-not-participant': { readonly host: string; readonly participants: readonly string[] };
  'study/unknown-model': { readonly id: string; readonly nearest: string | undefined; readonly known: readonly string[] };
  /** `nearest` is the model of the study's own country that the id probably means. */
  'study/model-of-other-country': {
    readonly id: string;
    readonly jurisdiction: string;
    readonly nearest: string | undefined;
    readonly known: readonly string[];
  };
  /** A model for at least two, in a service where only `participant` takes part. */
  'study/model-for-several': { readonly id: string; readonly participant: string };
  /** `known` are the points that the law of the model requires; empty where it requires none that we know of. */
  'study/unknown-agreement-point': {
    readonly id: string;
    readonly model: string;
    readonly nearest: string | undefined;
    readonly known: readonly string[];
  };
  /** `missing` are ids of statutory points, of which the law of the model has `required` in all. */
  'study/agreement-incomplete': { readonly model: string; readonly missing: readonly string[]; readonly required: number };
  /** A municipality whose cost or positions a service states, though it does not take part. */
  'study/not-participant': { readonly municipality: string; readonly participants: readonly string[] };
  /** An effect on the economy, which is computed from gain and cost. */
  'study/economy-scored-twice': Record<never, never>;
  /** An effect on something that is no built-in criterion, in a study without criteria of its own; `known` are the built-in ones. */
  'study/unknown-criterion': { readonly id: string; readonly nearest: string | undefined; readonly known: readonly string[] };
  /** Swings that are all 0; without `municipality` those of all. */
  'study/no-weight': { readonly municipality: string | undefined };
  /** `missing` have not weighed the criterion, though others are weighed; `isNobody` where that is all of them. */
  'study/swing-missing': { readonly criterion: string; readonly missing: readonly string[]; readonly isNobody: boolean };
  /** Places of `count` criteria. `other` is the criterion that is weighed, that has a rank, or that has the same one. */
  'study/criteria-order': {
    readonly problem: 'beside-swing' | 'missing' | 'repeated' | 'above-count';
    readonly criterion: string;
    readonly other: string | undefined;
    readonly count: number;
  };
  'study/scale-of-economy': { readonly criterion: string };
  /** `of` is a criterion, a service or a success factor; `missing` have not answered though they should. */
  'study/missing-answer': { readonly what: 'effect' | 'feasibility' | 'readiness'; readonly of: string; readonly missing: readonly string[] };
  /** A municipality that answers for a service in which it does not take part. */
  'study/answer-from-outsider': { readonly municipality: string; readonly participants: readonly string[] };
  'study/unknown-factor': { readonly id: string; readonly nearest: string | undefined };
  /** `known` are the priors that can be a service's gain, and `catalogue`. */
  'study/unknown-prior': { readonly id: string; readonly nearest: string | undefined; readonly known: readonly string[] };
  /** A prior for the share of a gap that is realised, where a share of today's cost is needed. */
  'study/prior-of-gap': { readonly id: string };
  /** `catalogue` is the catalogue's service, where the study names one: its evidence gives no prior. */
  'study/no-catalogue-prior': { readonly catalogue: string | undefined };
  /** A start, or a position that is freed, outside the stated horizon. */
  'study/outside-horizon': { readonly year: number; readonly first: number; readonly last: number };
  /** The same where it is no error, but counts in no sum. */
  'study/year-not-counted': { readonly year: number; readonly first: number; readonly last: number };
  /** `missing` are participants without a cost today, of which the gain is a share. */
  'study/gain-without-cost': { readonly missing: readonly string[] };
  'study/position-without-cost': { readonly municipality: string };
  /** `topDown` without a gap that it could be a share of. */
  'study/no-gap': { readonly lacks: 'benchmark' | 'benchmark-cost' | 'own-cost' | 'excess'; readonly benchmark: string | undefined };
  /** A transition whose project or mitigation adds nothing to its cost. */
  'study/no-optimism-added': { readonly lacks: 'project' | 'cost' | 'single-number' };
  /** `complete` of the comparators have both; a scale curve needs `fewest`. */
  'study/comparator-left-out': {
    readonly comparator: string;
    readonly lacks: 'population' | 'cost';
    readonly complete: number;
    readonly fewest: number;
  };
  'study/sharing-key-without-figures': { readonly key: string; readonly needs: 'volume' | 'cost' };
  'study/cost-of-group-only': { readonly service: string };
  /** A sharing key of two shares, in per cent, that do not make a whole. */
  'study/bad-sharing-key': { readonly key: string; readonly sum: number };
  'study/estimate-order': { readonly low: string; readonly likely: string; readonly high: string };
  'study/impossible-population': { readonly value: string };
  /** `limit` where the amount is too large, either way; without it, it is too small for what it counts. */
  'study/impossible-amount': { readonly value: string; readonly limit?: number };
  'study/impossible-price-level': { readonly value: string };
  /** An administration cost per inhabitant that looks like another unit. */
  'study/unlikely-cost': { readonly value: string };
  /** `percent` is the same number with a percent sign, where that is the likely meaning. */
  'study/impossible-share': {
    readonly value: string;
    readonly minimum: number;
    readonly maximum: number;
    readonly percent: string | undefined;
  };
  'study/gross-cost': { readonly benchmark: string };
  'study/gross-cost-shared': { readonly benchmark: string };
  'study/basis-differs': { readonly benchmark: string; readonly own: string; readonly other: string };
  /** Costs that are set beside one another: this one is `basis`, the others are `other`. */
  'study/mixed-bases': { readonly basis: string; readonly other: string };
  /** A benchmark says one thing of its basis, and the comparators that it is taken from another. */
  'study/basis-contradicted': { readonly benchmark: string; readonly stated: string; readonly comparators: string };
  'study/cost-stated-twice': { readonly key: string };
  'study/group-cost-differs': { readonly stated: number; readonly computed: number };
  'study/price-year-unknown': { readonly year: number; readonly priceYear: number };
  'study/price-years-differ': { readonly years: readonly number[] };
  'study/best-peer': { readonly benchmark: string };
  'study/one-year-only': { readonly benchmark: string };
  'study/large-group': { readonly inhabitants: number; readonly limit: number };
  'study/long-quadrant': { readonly quadrant: string; readonly count: number; readonly limit: number };
  /** `lacks` are quadrants that a strategy of this type combines and this one does not; `odd` are texts of other items. */
  'study/strategy-type': {
    readonly strategy: string;
    readonly type: string;
    readonly lacks: readonly string[];
    readonly odd: readonly string[];
  };
  'study/swot-leads-nowhere': { readonly text: string };
  'study/near-duplicate': { readonly first: string; readonly second: string };
  /** Gains of the administration's services, added up, and the gap that they are part of: whole kroner a year. */
  'study/gains-above-gap': { readonly sum: number; readonly gap: number };
  /** `likely` is what nine of ten draws of the benchmark programme stay below. */
  'study/gains-above-evidence': { readonly sum: number; readonly likely: number };
  'study/figure-missing': { readonly id: string };
  'study/not-used-yet': { readonly key: string };
}

export const studySeverities: { readonly [C in keyof StudyArguments]: Severity } = {
  'study/unknown-reference': 'error',
  'study/split-text': 'warning',
  'study/duplicate-id': 'error',
  'study/unknown-catalogue-service': 'error',
  'study/service-other-country': 'error',
  'study/service-without-area': 'warning',
  'study/unknown-trait': 'error',
  'study/unknown-figure': 'error',
  'study/claim-unit': 'error',
  'study/repeated-member': 'error',
  'study/currency-of-other-country': 'warning',
  'study/repeated-municipality': 'error',
  'study/unknown-municipality-code': 'warning',
  'study/municipality-code-of-other': 'warning',
  'study/circular-requires': 'error',
  'study/host-not-participant': 'error',
  'study/unknown-model': 'error',
  'study/model-of-other-country': 'error',
  'study/model-for-several': 'error',
  'study/unknown-agreement-point': 'error',
  'study/agreement-incomplete': 'warning',
  'study/not-participant': 'error',
  'study/economy-scored-twice': 'error',
  'study/unknown-criterion': 'error',
  'study/no-weight': 'error',
  'study/swing-missing': 'warning',
  'study/criteria-order': 'error',
  'study/scale-of-economy': 'error',
  'study/missing-answer': 'warning',
  'study/answer-from-outsider': 'error',
  'study/unknown-factor': 'warning',
  'study/unknown-prior': 'error',
  'study/prior-of-gap': 'error',
  'study/no-catalogue-prior': 'error',
  'study/outside-horizon': 'error',
  'study/year-not-counted': 'warning',
  'study/gain-without-cost': 'warning',
  'study/position-without-cost': 'warning',
  'study/no-gap': 'warning',
  'study/no-optimism-added': 'notice',
  'study/comparator-left-out': 'notice',
  'study/sharing-key-without-figures': 'warning',
  'study/cost-of-group-only': 'warning',
  'study/bad-sharing-key': 'error',
  'study/estimate-order': 'error',
  'study/impossible-population': 'error',
  'study/impossible-amount': 'error',
  'study/impossible-price-level': 'error',
  'study/unlikely-cost': 'warning',
  'study/impossible-share': 'error',
  'study/gross-cost': 'warning',
  'study/gross-cost-shared': 'error',
  'study/basis-differs': 'error',
  'study/mixed-bases': 'error',
  'study/basis-contradicted': 'error',
  'study/cost-stated-twice': 'error',
  'study/group-cost-differs': 'warning',
  'study/price-year-unknown': 'warning',
  'study/price-years-differ': 'warning',
  'study/best-peer': 'warning',
  'study/one-year-only': 'warning',
  'study/large-group': 'warning',
  'study/long-quadrant': 'warning',
  'study/strategy-type': 'warning',
  'study/swot-leads-nowhere': 'notice',
  'study/near-duplicate': 'notice',
  'study/gains-above-gap': 'warning',
  'study/gains-above-evidence': 'notice',
  'study/figure-missing': 'warning',
  'study/not-used-yet': 'notice',
};
