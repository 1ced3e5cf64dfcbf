import type { Span } from '../diagnostics/span.ts';

/** A word that somebody has written for `collab-ignore`. */
export interface MisspeltWord {
  readonly word: string;
  readonly span: Span;
}

/**
 * Whether a text has a comment that says what to ignore, or seems to mean that. Searched from the sign of a comment on,
 * as most texts have few of them.
 */
export const ignoring = /#[ \t]*coll?ab[-_ \t\u2010-\u2015]*(?:ign|ingo)/i;

/** Written as one word it is meant as one, whatever comes behind; in two, only before a code: people do ignore things. */
const asOne = /coll?ab[-_\u2010-\u2015]?(?:ign|ingo)[\w-]*/i;
const asTwo = /coll?ab[ \t]+(?:ign|ingo)[\w-]*(?=[ \t:]+[a-z]+\/[a-z])/i;
const meant = new RegExp(`#[ \\t]*(${asOne.source}|${asTwo.source})`, 'gi');

/** The words of a YAML comment that seem to mean `collab-ignore` and are not; `start` is where the comment begins in the text. */
export function misspeltWords(comment: string, start: number): readonly MisspeltWord[] {
  const found = Array.from(comment.matchAll(meant), ({ 0: { length }, 1: word = '', index }) => {
    const end = start + index + length;
    return { word, span: { start: end - word.length, end } };
  });
  return found.filter(({ word }) => word !== 'collab-ignore');
}
