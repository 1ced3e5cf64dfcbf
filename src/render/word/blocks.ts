import type { FileChild } from 'docx';
import { HeadingLevel, Paragraph } from 'docx';
import type { Heading, Paragraph as ParagraphNode, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { tableCaptions } from '../table-captions.ts';
import { bookmarked } from './bookmark.ts';
import { list } from './list.ts';
import { picture } from './picture.ts';
import { runs } from './runs.ts';
import { belowTable, table } from './table.ts';
import type { WordContext } from './word-context.ts';

/** The report's title is Word's title, its chapters are Word's first level, and so on. */
const levels = [HeadingLevel.TITLE, HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const;
/** The levels of the table of contents. */
const listed: ReadonlySet<number> = new Set([1, 2]);

/**
 * What a tree has as Word's paragraphs, tables and pictures, in the same order.
 *
 * @param title of the captions until a heading is met
 * @throws Error for a kind of block that no report has
 */
export function blocks(nodes: readonly RootContent[], title: string, context: WordContext): FileChild[] {
  const captions = tableCaptions(nodes, title);
  return nodes.flatMap((node, index): readonly FileChild[] => {
    const follows = nodes[index - 1]?.type === 'table';
    switch (node.type) {
      case 'heading':
        return [heading(node, context)];
      case 'paragraph':
        return paragraph(node, { follows, leads: isLead(node, nodes[index - 1], nodes[index + 1]) }, context);
      case 'list':
        return list(node, { level: 0, follows }, context);
      case 'table':
        return table(node, captions.get(node) ?? title, context);
      case 'footnoteDefinition':
        return [];
      default:
        throw new Error(`render/word: no report has a ${node.type}`);
    }
  });
}

function heading(node: Heading, context: WordContext): Paragraph {
  const level = node.depth - 1;
  // Each chapter has its own footnotes.
  if (level <= 1) context.notesOfChapter.clear();
  const children = runs(node.children, context, {});
  if (!listed.has(level)) return new Paragraph({ heading: levels[level] ?? HeadingLevel.HEADING_3, children });
  const bookmark = `Heading${context.entries.length + 1}`;
  context.entries.push({ title: toString(node), level, bookmark });
  return new Paragraph({ heading: levels[level] ?? HeadingLevel.HEADING_3, children: [bookmarked(bookmark, children, context)] });
}

/** What is no more than a few lines: longer texts may stand on the page before. */
const shortText = 300;

/** A sentence that ends with a colon stays with what it announces, and so does a short text between a heading and that. */
function isLead(node: ParagraphNode, before: RootContent | undefined, next: RootContent | undefined): boolean {
  if (next?.type !== 'list' && next?.type !== 'table' && !isPicture(next)) return false;
  const text = toString(node).trimEnd();
  return text.endsWith(':') || (before?.type === 'heading' && text.length <= shortText);
}

function isPicture(node: RootContent | undefined): boolean {
  const [image] = node?.type === 'paragraph' ? node.children : [];
  return image?.type === 'image' && image.data?.chart !== undefined;
}

function paragraph(node: ParagraphNode, { follows, leads }: { readonly follows: boolean; readonly leads: boolean }, context: WordContext): Paragraph[] {
  const [image, ...under] = node.children;
  const chart = image?.type === 'image' ? image.data?.chart : undefined;
  if (chart !== undefined) return picture(chart, under.filter(({ type }) => type !== 'break'), context);
  return [
    new Paragraph({
      children: runs(node.children, context, {}),
      ...(leads ? { keepNext: true } : {}),
      ...(follows ? belowTable : {}),
    }),
  ];
}
