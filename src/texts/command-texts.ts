/** What the commands themselves say, beside diagnostics. */
export interface CommandTexts {
  readonly wrote: (paths: string) => string;
  readonly notices: (count: number, file: string) => string;
  readonly whichStudy: string;
  readonly noStudyHere: string;
  readonly chooseStudy: string;
  readonly wouldOverwriteStudy: (path: string) => string;
  /** Of an option that takes a whole number. */
  readonly notWithin: (option: string, typed: string, minimum: number, maximum: number) => string;
  readonly defect: (message: string) => string;
}
