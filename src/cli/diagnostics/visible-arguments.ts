import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { visibleText } from '../terminal/visible-text.ts';
import { shortened } from './shortened.ts';

/** The diagnostic with every text from the study harmless and short enough to be shown in a terminal. */
export function withVisibleArguments(diagnostic: Diagnostic): Diagnostic {
  const args = Object.fromEntries(Object.entries(diagnostic.args).map(([name, value]) => [name, visible(value)]));
  // Texts stay texts and lists lists, so the arguments still fit the code.
  return { ...diagnostic, args } as Diagnostic;
}

function visible(value: unknown): unknown {
  if (typeof value === 'string') return visibleText(shortened(value));
  return Array.isArray(value) ? value.map(visible) : value;
}
