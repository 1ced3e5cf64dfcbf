import type { BaselineFile } from '../../baseline-file.ts';

/** A baseline that a command works with. */
export interface Baseline {
  readonly path: string;
  /** Undefined where there is none yet, which is going to be written. */
  readonly written: Extract<BaselineFile, { kind: 'read' }> | undefined;
  /** Whether it is written anew with what is found. */
  readonly isUpdated: boolean;
}
