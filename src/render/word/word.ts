import type { EstimatedPageNumbers } from 'docx';
import { Document, Packer, Paragraph, Table } from 'docx';
import type { RootContent } from 'mdast';
import type { Report } from '../../report/report.ts';
import type { WordTexts } from '../../texts/word-texts.ts';
import type { HouseStyle } from '../house-style.ts';
import { withoutControls } from '../without-controls.ts';
import { blocks } from './blocks.ts';
import { contents } from './contents.ts';
import { coreProperties } from './core-properties.ts';
import { withFixedTimes } from './fixed-times.ts';
import { footnotesOf } from './footnotes.ts';
import { firstHeader, footer, header } from './header-and-footer.ts';
import { numbering } from './numbering.ts';
import { pageMargin, pageSize } from './page.ts';
import { picturesOf } from './pictures.ts';
import type { DrawPictures } from './rasterizer.ts';
import { documentStyles } from './styles.ts';
import type { WordContext } from './word-context.ts';
import { xmlText } from './xml-text.ts';

const hyperlink = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

/** How a Word file is to be, beside the report. */
export interface WordLook {
  readonly style: HouseStyle;
  readonly words: WordTexts;
  /** Whether it is long enough for a table of contents; one of a single chapter never is. */
  readonly hasContents: boolean;
}

/**
 * A report as a Word file: Word's own headings, lists, tables, captions, footnotes and table of contents, which stands
 * after the first chapter, so that the answer is on the first page. The same report gives the same bytes.
 *
 * @param draw gives what draws pictures; asked only where there are any
 */
export async function renderWord({ title, tree }: Pick<Report, 'title' | 'tree'>, { style, words, hasContents }: WordLook, draw: () => DrawPictures): Promise<Uint8Array> {
  const shown = withoutControls(tree);
  const pictures = picturesOf(shown, style, draw);
  const context: WordContext = {
    words,
    charts: pictures.charts,
    unfilled: [],
    font: style.font,
    entries: [],
    footnotes: [],
    notesOfChapter: new Map(),
    links: new Map(),
    bookmarks: 0,
    numberedLists: 0,
    pictures: 1,
  };
  const [answer, rest] = divided(shown.children);
  const first = blocks(answer, title, context);
  const others = blocks(rest, title, context);
  const listed = hasContents && rest.length > 0 ? contents(words.contents, context.entries) : [];
  const children = [...first, ...listed, ...others];
  // Word wants a paragraph at the end.
  if (children.at(-1) instanceof Table) children.push(new Paragraph({}));
  const rasters = await pictures.rasters;
  for (const fill of context.unfilled) fill(rasters);
  // A link belongs to the part of the file that it is in.
  const noteContext: WordContext = { ...context, links: new Map() };
  const footers = footer(style, words);
  const document = new Document({
    styles: documentStyles(style, words.proofing),
    numbering,
    footnotes: footnotesOf(shown, noteContext),
    pageNumbers: unknownPages,
    sections: [
      {
        properties: { titlePage: true, page: { size: pageSize, margin: pageMargin } },
        headers: { first: firstHeader(style, rasters.logo, words), default: header(title) },
        footers: { first: footers, default: footers },
        children,
      },
    ],
  });
  for (const [url, id] of context.links) document.Document.Relationships.addRelationship(id, hyperlink, url, 'External');
  for (const [url, id] of noteContext.links) document.FootNotes.Relationships.addRelationship(id, hyperlink, url, 'External');
  const bytes = await Packer.pack(document, 'uint8array', false, [coreProperties(xmlText(title), words.proofing)]);
  return withFixedTimes(bytes);
}

/** Which page a heading is on, Word finds out; but docx gives captions their numbers only beside page numbers. */
function unknownPages(): EstimatedPageNumbers {
  return { bookmarks: new Map() };
}

/** Before the second chapter and from there. */
function divided(nodes: readonly RootContent[]): readonly [readonly RootContent[], readonly RootContent[]] {
  const chapters = nodes.flatMap((node, index) => (node.type === 'heading' && node.depth === 2 ? [index] : []));
  const second = chapters[1] ?? nodes.length;
  return [nodes.slice(0, second), nodes.slice(second)];
}
