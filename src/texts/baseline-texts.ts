/** What is said of a baseline that cannot be used. */
export interface BaselineTexts {
  readonly updateWithoutFile: string;
  readonly notStandardInput: string;
  readonly missing: (path: string) => string;
  /** These stand after the file and the line. */
  readonly notABaseline: string;
  readonly otherFormat: (found: string) => string;
  readonly badEntry: string;
}
