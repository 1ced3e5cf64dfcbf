/** A publication that the built-in knowledge comes from, compiled from `references/`. */
export interface Reference {
  readonly id: string;
  /** In the language in which it was published. */
  readonly title: string;
  readonly publisher: string;
  readonly year: number;
  /** Where it was read; absent where it is not on the web. */
  readonly url?: string;
  /** The date on which these particulars were checked, or `to-be-verified`; absent where nobody has said. */
  readonly verified?: string;
}
