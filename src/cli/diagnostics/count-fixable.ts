import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Check } from '../fix/mend.ts';
import { acceptedFirst } from '../fix/mend.ts';
import type { CheckedFile } from './checked-file.ts';

/** How many of the diagnostics that count `--fix` would mend: those whose mending makes nothing worse. */
export function countFixable(files: readonly CheckedFile[], check: Check): number {
  return files.reduce((sum, file) => sum + fixableOf(file, check), 0);
}

function fixableOf({ source, diagnostics }: CheckedFile, check: Check): number {
  if (source === undefined) return 0;
  const accepted = new Set(acceptedFirst({ source, diagnostics }, check).map(placeOf));
  return diagnostics.filter((each) => accepted.has(placeOf(each))).length;
}

function placeOf({ code, span }: Diagnostic): string {
  return `${code} ${span.start} ${span.end}`;
}
