import type { ParagraphChild } from 'docx';
import { FootnoteReferenceRun, TextRun } from 'docx';
import { bookmarked } from './bookmark.ts';
import { field } from './field.ts';
import type { WordContext } from './word-context.ts';

/** The character style of a footnote's number. */
export const footnoteNumber = 'FootnoteReference';

/**
 * A reference to a source: a footnote where a chapter first refers to it, and after that the footnote's number, as Word's
 * own cross-reference. So no page repeats the same note, and none is far away.
 */
export function footnoteReference(identifier: string, context: WordContext): readonly ParagraphChild[] {
  const { footnotes, notesOfChapter } = context;
  const known = notesOfChapter.get(identifier);
  if (known !== undefined) return crossReference(known);
  footnotes.push(identifier);
  const number = footnotes.length;
  notesOfChapter.set(identifier, number);
  return [bookmarked(bookmarkOf(number), [new FootnoteReferenceRun(number)], context)];
}

function crossReference(footnote: number): readonly ParagraphChild[] {
  const { start, end } = field(`NOTEREF ${bookmarkOf(footnote)} \\f \\h`, footnoteNumber);
  return [...start, new TextRun({ text: String(footnote), style: footnoteNumber }), end];
}

function bookmarkOf(footnote: number): string {
  return `Footnote${footnote}`;
}
