import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { DiagnosticMessages } from '../../texts/diagnostic-messages.ts';

/** What a diagnostic says in the language of the messages. */
export function messageOf({ code, args }: Diagnostic, messages: DiagnosticMessages): string {
  // Code and arguments fit together by the type of a diagnostic, which a union of functions cannot express.
  const say = messages[code] as (args: Diagnostic['args']) => string;
  return say(args);
}
