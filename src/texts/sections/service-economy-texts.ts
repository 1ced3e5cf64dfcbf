import type { FailureFlag } from '../../analyses/economy/economy.ts';
import type { MissingForGain } from '../../report/missing-for-gain.ts';
import type { Phrase } from '../phrase.ts';
import type { AmountScale } from './amount-scale.ts';
import type { CurrencyCode } from './currency-code.ts';

/** What each service costs and gives, what that means, and how it stands against the gap to a benchmark. */
export interface ServiceEconomyTexts {
  /** What the amounts of a table are in, such as "1000 kroner". */
  readonly scale: (scale: AmountScale, currency: CurrencyCode) => string;
  readonly currency: (currency: CurrencyCode) => string;
  readonly gainLead: (scale: string) => string;
  readonly gainTable: {
    readonly service: string;
    readonly gain: string;
    readonly interval: string;
    readonly realised: string;
    readonly released: string;
  };
  readonly sum: string;
  /** What the columns of the gain mean. */
  readonly interval: string;
  /** `share`: of forecasts that came true. */
  readonly realisedShare: <T>(about: { readonly share: T }) => Phrase<T>;
  /** After `realisedShare`, where some gain is taken from the evidence and some is a forecast. */
  readonly priorsStand: string;
  readonly negative: string;
  readonly releasedTime: string;
  readonly moneyLead: <T>(about: { readonly years: T; readonly firstYear: number | undefined; readonly scale: string }) => Phrase<T>;
  readonly moneyTable: {
    readonly service: string;
    readonly cost: string;
    readonly npv: string;
    readonly interval: string;
    readonly realised: string;
    readonly payback: string;
  };
  readonly together: string;
  /** Where only some of the services in the table start or are prepared. */
  readonly togetherGoingOn: string;
  /** What those that are expected to pay are worth without the others. */
  readonly payingOnly: <T>(npv: T) => Phrase<T>;
  /** Where the years considered do not pay the cost back. */
  readonly notPaidBack: string;
  readonly meaningLead: string;
  readonly verdicts: ServiceVerdictTexts;
  readonly signsLead: string;
  /** By sign: what it is, and why it lowers what is gained. */
  readonly signs: Readonly<Record<FailureFlag, { readonly name: string; readonly why: string }>>;
  /** What to add, for services whose gain cannot be computed. */
  readonly missing: Readonly<Record<MissingForGain, <T>(about: { readonly names: string; readonly key: T }) => Phrase<T>>>;
  readonly reconciliation: ReconciliationTexts;
}

/** What a service's figures mean, in sentences that follow its name. */
export interface ServiceVerdictTexts {
  readonly loss: string;
  readonly noGain: string;
  readonly costsMore: <T>(about: { readonly gain: T; readonly cost: T }) => Phrase<T>;
  /** Where the years considered end before the gain comes. */
  readonly tooLate: <T>(about: { readonly years: T }) => Phrase<T>;
  readonly onlyIf: <T>(about: { readonly share: T }) => Phrase<T>;
  readonly pays: string;
  readonly paysAtBoth: string;
  readonly probability: <T>(about: { readonly probability: T }) => Phrase<T>;
  /** What stands in brackets behind each of several services with the same verdict. */
  readonly alike: string;
  readonly prior: {
    readonly saving: <T>(about: { readonly share: T }) => Phrase<T>;
    readonly extra: <T>(about: { readonly share: T }) => Phrase<T>;
    readonly unchanged: string;
  };
  readonly affordable: <T>(about: { readonly cost: T }) => Phrase<T>;
  /** `missing`: what the gain cannot be computed without, or `gain` where none is stated. */
  readonly costOnly: <T>(about: { readonly cost: T; readonly missing: MissingForGain }) => Phrase<T>;
  readonly releasedOnly: <T>(about: { readonly positions: T }) => Phrase<T>;
}

export interface ReconciliationTexts {
  readonly heading: string;
  readonly compared: <T>(about: { readonly names: string; readonly one: boolean; readonly sum: T; readonly mark: string; readonly benchmark: string; readonly gap: T }) => Phrase<T>;
  readonly ceiling: string;
  readonly aboveGap: string;
  readonly aboveEvidence: <T>(about: { readonly likely: T }) => Phrase<T>;
  /** `likely` is undefined where nothing is known of what is realised. */
  readonly within: <T>(about: { readonly likely: T | undefined }) => Phrase<T>;
}
