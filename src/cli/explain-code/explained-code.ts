import type { DiagnosticCode } from '../../diagnostics/codes.ts';
import { severities } from '../../diagnostics/codes.ts';
import type { Severity } from '../../diagnostics/severity.ts';
import type { Explanation } from '../../knowledge/explanation.ts';
import { findExplanation } from '../../knowledge/find-explanation.ts';

/** A diagnostic code with all that is said of it. */
export interface ExplainedCode {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  readonly explanation: Explanation;
}

/** Every code that is explained, family by family. */
export function explainedCodes(): readonly ExplainedCode[] {
  return Object.entries(severities).flatMap(([code, severity]) => {
    const explanation = findExplanation(code);
    // The keys of the table are the codes.
    return explanation === undefined ? [] : [{ code: code as DiagnosticCode, severity, explanation }];
  });
}
