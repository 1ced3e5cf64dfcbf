import type { DiagnosticMessages } from './diagnostic-messages.ts';
import { diagnosticMessages as en } from './en/diagnostics/messages.ts';
import { terminal as enTerminal } from './en/terminal.ts';
import type { Language } from './language.ts';
import { diagnosticMessages as nb } from './nb/diagnostics/messages.ts';
import { diagnosticMessages as nn } from './nn/diagnostics/messages.ts';
import { terminal as nbTerminal } from './nb/terminal.ts';
import { terminal as nnTerminal } from './nn/terminal.ts';
import { diagnosticMessages as sv } from './sv/diagnostics/messages.ts';
import { terminal as svTerminal } from './sv/terminal.ts';
import type { TerminalTexts } from './terminal-texts.ts';

/** Everything that is said about studies in a terminal, in one language. */
export interface MessageTexts {
  readonly diagnostics: DiagnosticMessages;
  readonly terminal: TerminalTexts;
}

export const messageTexts: { readonly [L in Language]: MessageTexts } = {
  nb: { diagnostics: nb, terminal: nbTerminal },
  nn: { diagnostics: nn, terminal: nnTerminal },
  sv: { diagnostics: sv, terminal: svTerminal },
  en: { diagnostics: en, terminal: enTerminal },
};
