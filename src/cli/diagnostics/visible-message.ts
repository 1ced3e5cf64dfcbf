import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { DiagnosticMessages } from '../../texts/diagnostic-messages.ts';
import { messageOf } from './message-of.ts';
import { withVisibleArguments } from './visible-arguments.ts';

/** What a diagnostic says, with every text from the study harmless and short enough to be shown. */
export function visibleMessage(diagnostic: Diagnostic, messages: DiagnosticMessages): string {
  return messageOf(withVisibleArguments(diagnostic), messages);
}
