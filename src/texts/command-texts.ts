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
  /** Of two options that contradict each other. */
  readonly notTogether: (first: string, second: string) => string;
  readonly unknownSection: (about: { readonly typed: string; readonly nearest: string | undefined; readonly known: readonly string[] }) => string;
  /** Of `--check`: the report on disk is held against the study. */
  readonly checkNeedsFile: string;
  readonly upToDate: (paths: string) => string;
  readonly stale: (path: string) => string;
  /** The same, above the lines that differ. */
  readonly staleLines: (path: string) => string;
  readonly absent: (path: string) => string;
  /** Of a picture that the report no longer has. */
  readonly surplus: (path: string) => string;
  readonly moreChanges: (count: number) => string;
  /** `command` writes the report that was checked. */
  readonly writeAnew: (command: string) => string;
  /** Of `--watch`: the report is written whenever the study is saved. */
  readonly watchNeedsFile: string;
  readonly watching: (study: string) => string;
  readonly watchWrote: (about: { readonly paths: string; readonly warnings: number }) => string;
  readonly watchBroken: (about: { readonly name: string; readonly errors: number }) => string;
  readonly defect: (message: string) => string;
}
