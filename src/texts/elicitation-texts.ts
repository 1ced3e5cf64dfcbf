/** The words of asking, the same whatever is asked. */
export interface ElicitationTexts {
  /** The choice that leads to the question before. */
  readonly back: string;
  /** The choice that answers nothing to what is optional. */
  readonly goOn: string;
  /** Where nothing was typed and something has to be. */
  readonly needed: string;
  /** Where nothing is shown until something is typed. */
  readonly typeFirst: string;
  /** Where no choice fits what is typed. */
  readonly nothingFits: (typed: string) => string;
  /** What the keys do, shown under the question; a key and its meaning each. */
  readonly keys: {
    readonly move: string;
    /** The name of the key that marks. */
    readonly space: string;
    readonly mark: string;
    readonly take: string;
    readonly back: string;
  };
}
