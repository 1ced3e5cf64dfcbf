import type { IBaseParagraphStyleOptions, ISpacingProperties, IStylesOptions } from 'docx';
import type { HouseStyle } from '../house-style.ts';
import { readableColor } from '../readable-color.ts';

const quietInk = '4D4D4D';
/** The contrast of headings on paper (WCAG 2.2, 1.4.3). */
const enough = 4.5;

/**
 * Word's own styles under their own names, so that whoever works on with the text finds them, in the house's colour and
 * font. Sizes are in half points, spaces in twentieths of a point.
 *
 * @param language in which Word checks the spelling
 */
export function documentStyles({ color, font }: Pick<HouseStyle, 'color' | 'font'>, language: string): IStylesOptions {
  const colored = { color: readableColor(color, '#ffffff', enough).slice(1), bold: true };
  const heading = (size: number, before: number, after: number): IBaseParagraphStyleOptions => ({
    run: { ...colored, size },
    paragraph: { spacing: spacing(before, after), keepNext: true, keepLines: true },
  });
  return {
    default: {
      document: { run: { font, size: 21, language: { value: language } }, paragraph: { spacing: { ...spacing(0, 120), line: 264 } } },
      title: { run: { ...colored, size: 44 }, paragraph: { spacing: spacing(0, 160) } },
      heading1: heading(30, 360, 100),
      heading2: heading(24, 260, 80),
      heading3: heading(21, 200, 60),
      listParagraph: { paragraph: { spacing: spacing(0, 50) } },
      caption: { run: { size: 18, bold: true, italics: false, color: quietInk }, paragraph: { spacing: spacing(60, 200) } },
      hyperlink: { run: { color: '0B5394', underline: { type: 'single' } } },
      footnoteText: { run: { size: 17 }, paragraph: { spacing: spacing(0, 0) } },
    },
    paragraphStyles: [
      { id: 'Header', name: 'header', basedOn: 'Normal', run: { size: 17, color: quietInk }, paragraph: { spacing: spacing(0, 0) } },
      { id: 'Footer', name: 'footer', basedOn: 'Normal', run: { size: 17, color: quietInk }, paragraph: { spacing: spacing(0, 0) } },
      { id: 'TableText', name: 'Table Text', basedOn: 'Normal', run: { size: 18 }, paragraph: { spacing: spacing(0, 0) } },
      { id: 'TableHeading', name: 'Table Heading', basedOn: 'TableText', run: { bold: true } },
      { id: 'TableTextSmall', name: 'Table Text Small', basedOn: 'TableText', run: { size: 16 } },
      { id: 'TableHeadingSmall', name: 'Table Heading Small', basedOn: 'TableTextSmall', run: { bold: true } },
      { id: 'Picture', name: 'Picture', basedOn: 'Normal', paragraph: { spacing: spacing(160, 0), keepNext: true } },
      { id: 'ContentsHeading', name: 'TOC Heading', basedOn: 'Normal', ...heading(30, 360, 100) },
      { id: 'TOC1', name: 'toc 1', basedOn: 'Normal', run: { size: 19 }, paragraph: { spacing: spacing(50, 0) } },
      { id: 'TOC2', name: 'toc 2', basedOn: 'Normal', run: { size: 19 }, paragraph: { spacing: spacing(0, 0), indent: { left: 340 } } },
    ],
    characterStyles: [
      { id: 'Code', name: 'Code', run: { font: 'Consolas', noProof: true } },
      { id: 'FillIn', name: 'Fill In', run: { shading: { type: 'clear', fill: 'FFF2CC', color: 'auto' } } },
    ],
  };
}

function spacing(before: number, after: number): ISpacingProperties {
  return { before, after, line: 240, lineRule: 'auto' };
}
