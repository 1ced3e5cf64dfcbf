import type { Phrase } from '../phrase.ts';

/** The agreements of a study, held against what the law requires them to contain. */
export interface AgreementTexts {
  readonly heading: string;
  readonly lead: string;
  /** What an agreement is, as a sentence; what the study does not say is undefined. */
  readonly about: (about: {
    readonly model: string;
    readonly participants: string;
    readonly host: string | undefined;
    readonly date: string | undefined;
  }) => string;
  readonly table: { readonly ordinary: string; readonly point: string; readonly place: string; readonly status: string };
  readonly filled: string;
  readonly missing: string;
  /** `read`: whether each of the points was read in the law. */
  readonly counted: <T>(about: { readonly filled: T; readonly required: T; readonly read: boolean }) => Phrase<T>;
  /** Of a model without a statutory minimum. */
  readonly noMinimum: string;
  /** Before points that no law asks for. */
  readonly ordinary: string;
  /** A service that may not have the agreement's model: the rule and where it stands. */
  readonly excluded: <T>(about: { readonly service: string; readonly rule: Phrase<T> }) => Phrase<T>;
}
