/** A publication that the built-in knowledge comes from, compiled from `references/`. */
export interface Reference {
  readonly id: string;
  /** In the language in which it was published. */
  readonly title: string;
  readonly publisher: string;
  readonly year: number;
}
