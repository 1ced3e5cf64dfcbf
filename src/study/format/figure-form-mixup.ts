import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnostic } from '../../diagnostics/diagnostic.ts';
import type { MapEntry } from '../../document/tree.ts';
import type { KeyFaults } from './key-faults.ts';

const estimateParts: ReadonlySet<string> = new Set(['low', 'likely', 'high', 'range']);

/**
 * A figure that is written in a form that is not possible there, or in two forms at once: figures by year where one figure
 * is expected, an estimate where a single one is, or a value beside a three-point estimate. Key by key that would be several messages about one mistake.
 */
export function figureFormMixup(all: readonly MapEntry[], { keys, known }: KeyFaults): Diagnostic | undefined {
  const unknown = all.filter(({ key }) => keys.has(key.text));
  const [first] = unknown;
  if (first === undefined) return undefined;
  const isFigure = known.includes('year') && (known.includes('value') || known.includes('likely'));
  if (isFigure && unknown.every(({ key }) => /^\d{4}$/.test(key.text))) {
    return diagnostic('format/figures-by-year', first.key.span, { year: first.key.text });
  }
  // Where an estimate is possible its parts are known, or a value beside them is what is unknown.
  if (isFigure && unknown.every(({ key }) => estimateParts.has(key.text))) return diagnostic('format/single-figure', first.key.span, {});
  const isBoth = known.includes('likely') && unknown.length === 1 && first.key.text === 'value';
  return isBoth ? diagnostic('format/value-and-estimate', first.key.span, {}) : undefined;
}
