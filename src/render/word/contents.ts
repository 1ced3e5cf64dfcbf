import { InternalHyperlink, Paragraph, Tab, TextRun } from 'docx';
import { field } from './field.ts';
import { textWidthTwips } from './page.ts';
import type { ContentsEntry } from './word-context.ts';
import { xmlText } from './xml-text.ts';

/**
 * The table of contents as Word's own field, with its lines already in it, each a link and a reference to the page. Only a
 * program that lays out pages knows the numbers: Word fills them in when it prints, shows a preview or makes a PDF, and is
 * not made to ask about it at every opening. Until then nothing stands there, and no dots lead to nothing; Word adds dots
 * when it makes the table anew.
 */
export function contents(heading: string, entries: readonly ContentsEntry[]): Paragraph[] {
  const { start, end } = field('TOC \\o "1-2" \\h \\z \\u', undefined);
  const lines = entries.map(({ title, level, bookmark }, index) => {
    const page = field(`PAGEREF ${bookmark} \\h`, undefined);
    const line = new InternalHyperlink({ anchor: bookmark, children: [new TextRun(xmlText(title)), new TextRun({ children: [new Tab()] }), ...page.start, page.end] });
    return new Paragraph({
      style: `TOC${level}`,
      tabStops: [{ type: 'right', position: textWidthTwips }],
      children: [...(index === 0 ? start : []), line, ...(index === entries.length - 1 ? [end] : [])],
    });
  });
  return lines.length === 0 ? [] : [new Paragraph({ style: 'ContentsHeading', text: heading }), ...lines];
}
