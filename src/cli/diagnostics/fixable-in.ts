import { check } from '../../collab.ts';
import type { CheckedFile } from './checked-file.ts';

/** How many of the diagnostics that count `--fix` would mend. What finds that out is loaded only where there are any. */
export async function fixableIn(files: readonly CheckedFile[]): Promise<number> {
  if (files.every(({ diagnostics }) => diagnostics.length === 0)) return 0;
  const { countFixable } = await import('./count-fixable.ts');
  return countFixable(files, check);
}
