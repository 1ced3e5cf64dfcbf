/** What is said when a study is brought to the newest format, in one language. */
export interface MigrateTexts {
  readonly newest: (path: string, format: number) => string;
  readonly migrated: (path: string, from: number, to: number) => string;
  /** Nothing is written when it is only asked. */
  readonly outdated: (path: string, from: number, to: number) => string;
  /** After the errors. */
  readonly wouldBreak: (path: string, to: number) => string;
  readonly notEditable: (path: string, line: number | undefined, to: number) => string;
  readonly noFile: (path: string) => string;
  readonly changedMeanwhile: (path: string) => string;
}
