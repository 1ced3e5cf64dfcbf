/** What is said when mistakes have been mended in a file, or could not be, in one language. */
export interface FixTexts {
  readonly mended: (name: string, count: number) => string;
  readonly changedMeanwhile: (name: string) => string;
  readonly noFile: (name: string) => string;
}
