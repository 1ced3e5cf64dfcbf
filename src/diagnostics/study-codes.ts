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
  'study/unknown-figure': { readonly id: string; readonly nearest: string | undefined };
  'study/estimate-order': { readonly low: string; readonly likely: string; readonly high: string };
  'study/impossible-population': { readonly value: string };
  'study/impossible-amount': { readonly value: string };
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
  'study/cost-stated-twice': { readonly key: string };
  'study/group-cost-differs': { readonly stated: number; readonly computed: number };
  'study/price-year-unknown': { readonly year: number; readonly priceYear: number };
  'study/price-years-differ': { readonly years: readonly number[] };
  'study/best-peer': { readonly benchmark: string };
  'study/one-year-only': { readonly benchmark: string };
  'study/large-group': { readonly inhabitants: number; readonly limit: number };
  'study/figure-missing': { readonly id: string };
  'study/language-not-available': { readonly language: string; readonly used: string };
  'study/not-used-yet': { readonly key: string };
}

export const studySeverities: { readonly [C in keyof StudyArguments]: Severity } = {
  'study/unknown-reference': 'error',
  'study/split-text': 'warning',
  'study/unknown-figure': 'error',
  'study/estimate-order': 'error',
  'study/impossible-population': 'error',
  'study/impossible-amount': 'error',
  'study/unlikely-cost': 'warning',
  'study/impossible-share': 'error',
  'study/gross-cost': 'warning',
  'study/gross-cost-shared': 'error',
  'study/basis-differs': 'error',
  'study/cost-stated-twice': 'error',
  'study/group-cost-differs': 'warning',
  'study/price-year-unknown': 'warning',
  'study/price-years-differ': 'warning',
  'study/best-peer': 'warning',
  'study/one-year-only': 'notice',
  'study/large-group': 'warning',
  'study/figure-missing': 'warning',
  'study/language-not-available': 'warning',
  'study/not-used-yet': 'notice',
};
