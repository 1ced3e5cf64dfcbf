import { severities } from '../diagnostics/codes.ts';
import type { FindFix } from './fix.ts';
import { isOnlyMeaning } from './is-only-meaning.ts';
import { rewriteScalar } from './rewrite-scalar.ts';

/** A misspelt code in a comment that says what not to tell. */
export const unknownCode: FindFix<'suppression/unknown-code'> = ({ span, args: { code, nearest } }, source) =>
  nearest !== undefined && isOnlyMeaning(code, nearest, Object.keys(severities)) ? rewriteScalar(source, span, code, nearest) : undefined;
