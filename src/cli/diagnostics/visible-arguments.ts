import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { visibleText } from '../terminal/visible-text.ts';

/** Longer texts from a study are cut, in UTF-16 code units: a message is read, and the frame shows the rest. */
const longest = 120;

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

function shortened(text: string): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest);
  // Half of a surrogate pair is no character.
  return `${/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}
