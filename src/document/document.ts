import type { Source } from './source.ts';
import type { DocumentNode } from './tree.ts';

/** A parsed YAML text. */
export interface Document {
  readonly source: Source;
  readonly root: DocumentNode;
}
