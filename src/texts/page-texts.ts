/** The outcomes that a reader can choose between. */
export type Outcome = 'low' | 'likely' | 'high';

/** The words of the page in a browser that the report itself does not have. */
export interface PageTexts {
  readonly skip: string;
  readonly contents: string;
  /** A table by its number and what it is of, for whoever does not see it. */
  readonly table: (number: number, caption: string) => string;
  readonly footnotes: string;
  /** What a picture shows of which the house says nothing. */
  readonly logo: string;
  /** From a footnote to where it is referred to; `again` is the number of a reference after the first. */
  readonly back: (footnote: number, again: number | undefined) => string;
  /** Other weights than the study's. */
  readonly weights: {
    readonly heading: string;
    readonly lead: string;
    /** That advice, and how firm the places are, do not change with the weights here. */
    readonly classesStay: string;
    readonly points: (about: { readonly points: string; readonly share: string }) => string;
    readonly table: { readonly rank: string; readonly studyRank: string; readonly service: string; readonly value: string; readonly advice: string };
    /** What has become of the order, said aloud when a weight has been moved. */
    readonly asStudy: string;
    readonly sameOrder: string;
    /** The services that are first. */
    readonly changed: (first: string) => string;
    readonly noWeight: string;
    readonly reset: string;
  };
  /** The amounts at a low, a likely and a high outcome. */
  readonly realisation: {
    readonly heading: string;
    readonly lead: string;
    readonly legend: string;
    readonly choices: Readonly<Record<Outcome, string>>;
    readonly meanings: Readonly<Record<Outcome, string>>;
    readonly quantity: string;
    readonly amount: string;
    readonly share: string;
    readonly gain: string;
    readonly presentGain: (years: string) => string;
    readonly npv: (years: string) => string;
    readonly servicesGain: string;
    readonly servicesNpv: (years: string) => string;
    readonly servicesNpvRealised: (years: string) => string;
  };
}
