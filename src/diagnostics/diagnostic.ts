import type { DiagnosticArguments, DiagnosticCode } from './codes.ts';
import type { Span } from './span.ts';

/** Another place that a diagnostic needs to be understood, such as the first of two equal keys. */
export interface RelatedSpan {
  readonly span: Span;
  readonly role: 'first' | 'stated' | 'other';
}

/** What is wrong at one place of one study: data only; `texts/` says it in words, `severities` says how grave it is. */
export type Diagnostic = {
  [C in DiagnosticCode]: {
    readonly code: C;
    readonly args: DiagnosticArguments[C];
    readonly span: Span;
    readonly related: readonly RelatedSpan[];
  };
}[DiagnosticCode];

/** Builds a diagnostic; the arguments are checked against the code's own type. */
export function diagnostic<C extends DiagnosticCode>(
  code: C,
  span: Span,
  args: DiagnosticArguments[C],
  related: readonly RelatedSpan[] = [],
): Diagnostic {
  return { code, args, span, related } as Diagnostic;
}
