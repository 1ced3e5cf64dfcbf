import { InternalHyperlink, Paragraph, TextRun } from 'docx';
import { field } from './field.ts';
import type { ContentsEntry } from './word-context.ts';
import { xmlText } from './xml-text.ts';

/**
 * The table of contents as Word's own field, with its lines already in it, each a link. Only a program that lays out pages
 * knows their numbers: Word adds them when it is told to update the table, and is not made to ask at every opening.
 */
export function contents(heading: string, entries: readonly ContentsEntry[]): Paragraph[] {
  const { start, end } = field('TOC \\o "1-2" \\h \\z \\u', undefined);
  const lines = entries.map(({ title, level, bookmark }, index) => {
    const line = new InternalHyperlink({ anchor: bookmark, children: [new TextRun(xmlText(title))] });
    return new Paragraph({ style: `TOC${level}`, children: [...(index === 0 ? start : []), line, ...(index === entries.length - 1 ? [end] : [])] });
  });
  return lines.length === 0 ? [] : [new Paragraph({ style: 'ContentsHeading', text: heading }), ...lines];
}
