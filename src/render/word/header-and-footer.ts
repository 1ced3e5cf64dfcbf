import { AlignmentType, Footer, Header, PageNumber, Paragraph, TextRun } from 'docx';
import type { WordTexts } from '../../texts/word-texts.ts';
import type { HouseStyle } from '../house-style.ts';
import { logoPicture } from './logo-picture.ts';
import type { Raster } from './rasterizer.ts';
import { xmlText } from './xml-text.ts';

/** A title may be long, and a header is a line. */
const longestTitle = 90;

/** The house's logo above the first page; `drawn` where it is an SVG. */
export function firstHeader({ logo }: HouseStyle, drawn: Raster | undefined, words: WordTexts): Header {
  if (logo === undefined) return new Header({ children: [new Paragraph({})] });
  return new Header({ children: [new Paragraph({ children: [logoPicture(logo, drawn, words.logo)] })] });
}

/** The report's title above the others. */
export function header(title: string): Header {
  const characters = Array.from(xmlText(title));
  const shown = characters.length <= longestTitle ? characters.join('') : `${characters.slice(0, longestTitle - 1).join('')}…`;
  return new Header({ children: [new Paragraph({ style: 'Header', text: shown })] });
}

/** What the house always says, and the number of the page among how many. */
export function footer({ disclaimer }: HouseStyle, { pageOf: [before, between, after] }: WordTexts): Footer {
  const number = new TextRun({ children: [before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after] });
  return new Footer({
    children: [
      ...(disclaimer === undefined ? [] : [new Paragraph({ style: 'Footer', text: xmlText(disclaimer) })]),
      new Paragraph({ style: 'Footer', alignment: AlignmentType.RIGHT, children: [number] }),
    ],
  });
}
