import type { Document } from '../document/document.ts';
import type { Edit } from '../document/edit/edit.ts';

/** The step from one format of studies to the next. */
export interface Migration {
  readonly from: number;
  readonly to: number;
  /** What has to change in a study, but for the number of its format. */
  readonly edits: (document: Document) => readonly Edit[];
}
