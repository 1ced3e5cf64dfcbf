/** What is said of files that were asked for and not found, in one language. */
export interface FindTexts {
  /** A path with signs such as `*` in it. */
  readonly noMatch: (pattern: string) => string;
  /** A folder without a study in it. */
  readonly noStudy: (folder: string) => string;
  /** A name for standard input, which is not to be read. */
  readonly nameWithoutInput: (option: string) => string;
}
