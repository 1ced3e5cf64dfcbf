import type { DiagnosticArguments, DiagnosticCode } from '../diagnostics/codes.ts';

/** What each diagnostic says in one language: a message that is missing, or does not fit its arguments, does not compile. */
export type DiagnosticMessages = { readonly [C in DiagnosticCode]: (args: DiagnosticArguments[C]) => string };
