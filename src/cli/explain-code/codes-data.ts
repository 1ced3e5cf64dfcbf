import type { ExplainedCode } from './explained-code.ts';

/** Codes for programs, in every language: `mended` says whether `collab validate --fix` can mend it. */
export function codesData(codes: readonly ExplainedCode[]): object {
  return { format: 1, codes: codes.map(({ severity, explanation: { code, ...explanation } }) => ({ code, severity, ...explanation })) };
}
