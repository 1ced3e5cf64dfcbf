import type { ParagraphChild } from 'docx';
import { Bookmark, BookmarkEnd, BookmarkStart } from 'docx';
import type { WordContext } from './word-context.ts';

/** A place that fields refer to. Numbered here and not by docx, which counts on from one document to the next. */
export function bookmarked(name: string, children: readonly ParagraphChild[], context: WordContext): Bookmark {
  context.bookmarks += 1;
  const number = context.bookmarks;
  return Object.assign(new Bookmark({ id: name, children }), { start: new BookmarkStart(name, number), end: new BookmarkEnd(number) });
}
