import type { DiagnosticCode } from '../diagnostics/codes.ts';
import { analysisCodes } from '../diagnostics/analysis-codes.ts';
import { canBeSuppressed } from '../diagnostics/can-be-suppressed.ts';
import { severities } from '../diagnostics/codes.ts';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { LineIndex } from '../diagnostics/line-index.ts';
import { spellerOf } from '../diagnostics/nearest.ts';
import { sortDiagnostics } from '../diagnostics/sort-diagnostics.ts';
import type { Suppressed } from '../diagnostics/suppressed.ts';
import { maximumMistakes } from '../document/limits.ts';
import type { Source } from '../document/source.ts';
import { findIgnoreComments } from './find-ignore-comments.ts';
import type { IgnoreComment } from './ignore-comment.ts';
import { ignoring } from './misspelt-words.ts';

/**
 * How far a text has come: one with errors is not checked to the end, and nobody knows yet what its comments are for; advice
 * is given only when it is asked for.
 */
export type Reached = 'errors' | 'checked' | 'advised' | 'analysed';

/** What counts, and what does not because somebody has said so. */
export interface Settled {
  readonly diagnostics: readonly Diagnostic[];
  readonly suppressed: readonly Suppressed[];
}

/**
 * Takes out what the comments of a study ask to ignore, and tells of comments that are not right. Errors stay, and so
 * does what is said of the comments themselves.
 *
 * @param found sorted, all that was found so far
 */
export function suppress({ text }: Source, found: readonly Diagnostic[], reached: Reached): Settled {
  if (!ignoring.test(text)) return { diagnostics: found, suppressed: [] };
  const lines = new LineIndex(text);
  const { comments, misspelt } = findIgnoreComments(text, lines);
  const byPlace = new Map<string, { readonly comment: IgnoreComment; readonly index: number }>();
  for (const [index, comment] of comments.entries()) {
    const place = `${comment.line} ${comment.code}`;
    if (canBeIgnored(comment.code) && comment.second === undefined && comment.line !== undefined && !byPlace.has(place)) byPlace.set(place, { comment, index });
  }
  const used = new Set<number>();
  const kept: Diagnostic[] = [];
  const suppressed: Suppressed[] = [];
  for (const each of found) {
    const match = byPlace.get(`${lines.positionAt(each.span.start).line} ${each.code}`);
    if (match === undefined) {
      kept.push(each);
      continue;
    }
    used.add(match.index);
    suppressed.push({ diagnostic: each, by: 'comment', reason: match.comment.reason });
  }
  const spell = codeSpeller();
  const problems = misspelt.slice(0, maximumMistakes).map(({ word, span }) => diagnostic('suppression/misspelt-word', span, { word }));
  for (const [index, comment] of comments.entries()) {
    if (problems.length === maximumMistakes) break;
    const problem = problemWith(comment, { isUsed: used.has(index), reached, spell });
    if (problem !== undefined) problems.push(problem);
  }
  return { diagnostics: problems.length === 0 ? kept : sortDiagnostics([...kept, ...problems]), suppressed };
}

/** All that was found, as it was before {@link suppress} and without what that said itself. */
export function unsettled({ diagnostics, suppressed }: Settled): readonly Diagnostic[] {
  return [...diagnostics.filter(({ code }) => canBeSuppressed(code)), ...suppressed.map((each) => each.diagnostic)];
}

interface Circumstances {
  readonly isUsed: boolean;
  readonly reached: Reached;
  readonly spell: (code: string) => string | undefined;
}

/** One thing at most is said of a comment: what it needs first. */
function problemWith({ code, codeSpan, second, reason, span, line }: IgnoreComment, { isUsed, reached, spell }: Circumstances): Diagnostic | undefined {
  if (second !== undefined) return diagnostic('suppression/several-codes', span, { first: code, second });
  if (!isCode(code)) return diagnostic('suppression/unknown-code', codeSpan, { code, nearest: code === '' ? undefined : spell(code) });
  if (severities[code] === 'error') return diagnostic('suppression/of-error', span, { code });
  const isOpen = reached === 'errors' || (reached !== 'analysed' && analysisCodes.includes(code)) || (reached !== 'advised' && code.startsWith('advice/'));
  const isLast = line === undefined;
  if (isLast || (!isUsed && !isOpen)) return diagnostic('suppression/unused', span, { code, isLast });
  return reason === undefined ? diagnostic('suppression/without-reason', span, { code }) : undefined;
}

function isCode(code: string): code is DiagnosticCode {
  return Object.hasOwn(severities, code);
}

function canBeIgnored(code: string): boolean {
  return isCode(code) && severities[code] !== 'error' && canBeSuppressed(code);
}

/** A code that is written without its family is known by its name. */
function codeSpeller(): (code: string) => string | undefined {
  const codes = Object.keys(severities).filter(canBeIgnored);
  const byName = new Map(codes.map((code) => [code.slice(code.indexOf('/') + 1), code]));
  const spell = spellerOf(codes);
  const spellName = spellerOf(byName.keys());
  return (code) => spell(code) ?? byName.get(spellName(code) ?? '');
}
