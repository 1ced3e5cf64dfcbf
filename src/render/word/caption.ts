import type { ParagraphChild } from 'docx';
import { Paragraph, SequentialIdentifier, TextRun } from 'docx';
import { xmlText } from './xml-text.ts';

/** Above a table, with which it stays, or below a figure. */
export type CaptionPlace = 'above' | 'below';

/** "Tabell 3. …": Word counts the captions of each label, and makes lists of them. */
export function caption(place: CaptionPlace, label: string, text: string, ...more: readonly ParagraphChild[]): Paragraph {
  return new Paragraph({
    style: 'Caption',
    ...(place === 'above' ? { keepNext: true, spacing: { before: 200, after: 60 } } : {}),
    children: [new TextRun(`${label} `), new SequentialIdentifier(label), new TextRun(`. ${xmlText(text)}`), ...more],
  });
}
