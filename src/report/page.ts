import type { Outcome, PageTexts } from '../texts/page-texts.ts';

/** What a report has in a browser beyond its tree: words, and what a reader can try out. */
export interface Page {
  readonly words: PageTexts;
  /** Undefined where there is nothing to weigh: one criterion, or one service. */
  readonly weights: WeightsPanel | undefined;
  /** Undefined where no amount is uncertain. */
  readonly realisation: RealisationPanel | undefined;
}

/** Where a panel stands: at the end of what stands under this heading. */
interface Placed {
  readonly under: string;
}

/** What the services are ranked by, finished but for the weights. */
export interface WeightsPanel extends Placed {
  readonly criteria: readonly {
    readonly title: string;
    /** The base weight, a share of all. */
    readonly weight: number;
    /** The same as points from 0 to 100, whole. */
    readonly points: number;
    /** As the page opens with it. */
    readonly text: string;
  }[];
  /** In the order of the study, which decides between services of the same value. */
  readonly services: readonly {
    readonly title: string;
    /** Behind the title, in brackets: what is to be borne in mind about it; or empty. */
    readonly marks: string;
    /** On each criterion, from 0 to 1. */
    readonly values: readonly number[];
    readonly rank: string;
    readonly value: string;
    readonly advice: string;
  }[];
  /** Places in `services`, the best first. */
  readonly order: readonly number[];
  /** How numbers and points are written, with `{points}` and `{share}` to be filled in. */
  readonly decimalMark: string;
  readonly points: string;
}

/** Amounts as they were computed, each finished. */
export interface RealisationPanel extends Placed {
  readonly rows: readonly { readonly label: string; readonly amounts: Readonly<Record<Outcome, string>> }[];
}
