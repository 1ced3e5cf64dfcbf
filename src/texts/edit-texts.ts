import type { EditProblemCode } from '../document/edit/edit.ts';

/** What is said when answers have been written into a study, or could not be, in one language. */
export interface EditTexts {
  /** `lines` are those that are new or changed, from the first to the last of each stretch; empty where lines were only taken out. */
  readonly written: (path: string, lines: readonly { readonly first: number; readonly last: number }[]) => string;
  readonly unchanged: (path: string) => string;
  readonly noFile: (path: string) => string;
  readonly changedMeanwhile: (path: string) => string;
  readonly wouldBreak: (path: string) => string;
  /** After what is wrong with a table of answers. */
  readonly nothingWritten: string;
  /** The place is shown below it. */
  readonly notEditable: Readonly<Record<EditProblemCode, string>>;
}
