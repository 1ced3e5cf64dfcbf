import type { Severity } from './severity.ts';

/** What can be wrong with a comment that says what not to tell; `code` is as the comment writes it. */
export interface SuppressionArguments {
  /** Empty where the comment names no code. */
  'suppression/unknown-code': { readonly code: string; readonly nearest: string | undefined };
  'suppression/of-error': { readonly code: string };
  'suppression/without-reason': { readonly code: string };
  /** `isLast` where no line follows that it could be about. */
  'suppression/unused': { readonly code: string; readonly isLast: boolean };
  /** The first two of them. */
  'suppression/several-codes': { readonly first: string; readonly second: string };
  /** What stands where `collab-ignore` should. */
  'suppression/misspelt-word': { readonly word: string };
}

export const suppressionSeverities: { readonly [C in keyof SuppressionArguments]: Severity } = {
  'suppression/unknown-code': 'warning',
  'suppression/of-error': 'warning',
  'suppression/without-reason': 'warning',
  'suppression/unused': 'warning',
  'suppression/several-codes': 'warning',
  'suppression/misspelt-word': 'warning',
};
