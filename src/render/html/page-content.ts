import type { Element, ElementContent, Nodes as HastNodes, RootContent } from 'hast';
import type { Heading, Image, Link, Paragraph, Root, Table, Text } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { State } from 'mdast-util-to-hast';
import { defaultHandlers, toHast } from 'mdast-util-to-hast';
import type { PageTexts } from '../../texts/page-texts.ts';
import { sectionNumbersIn } from '../section-numbers.ts';
import { tableCaptions } from '../table-captions.ts';
import { element } from './element.ts';
import { headingIds } from './heading-ids.ts';
import { htmlChart } from './html-chart.ts';
import { htmlTable } from './html-table.ts';

/** A heading as it stands in the page. */
export interface PageHeading {
  readonly id: string;
  readonly depth: number;
  readonly text: string;
}

/** A report's tree as elements, with what its list of contents is made of. */
export interface PageContent {
  readonly children: readonly ElementContent[];
  readonly headings: readonly PageHeading[];
}

/** The report's tree as elements of a page: headings with ids, tables in frames, charts drawn, footnotes at the end. */
export function pageContent(tree: Root, words: PageTexts): PageContent {
  const idOf = headingIds();
  const headings: PageHeading[] = [];
  const captions = tableCaptions(tree.children, '');
  let tables = 0;
  const handlers = {
    heading: (state: State, node: Heading): Element => {
      const text = toString(node);
      const id = idOf(text);
      headings.push({ id, depth: node.depth, text });
      return element(`h${node.depth}`, { id }, ...state.all(node));
    },
    table: (state: State, node: Table): Element => {
      tables += 1;
      return htmlTable(state, node, words.table(tables, captions.get(node) ?? ''));
    },
    paragraph: (state: State, node: Paragraph): Element => {
      const [image] = node.children;
      return image?.type === 'image' && image.data?.chart !== undefined ? htmlChart(image.data.chart, image.title) : element('p', {}, ...state.all(node));
    },
    text: textPieces,
    link,
    image: (_: State, { alt }: Image): ElementContent => ({ type: 'text', value: alt ?? '' }),
  };
  const page = toHast(tree, {
    handlers,
    clobberPrefix: 'note-',
    footnoteLabel: words.footnotes,
    footnoteLabelProperties: {},
    footnoteBackLabel: (reference, again) => words.back(reference + 1, again > 1 ? again : undefined),
  });
  return { children: contentOf(page).filter(isContent).map(withOwnLabel), headings };
}

/** No line ends within the number of a section. */
function textPieces(state: State, node: Text): ElementContent[] {
  return sectionNumbersIn(node.value).map((piece) =>
    piece.isSectionNumber ? element('span', { className: ['whole'] }, piece.text) : defaultHandlers.text(state, { type: 'text', value: piece.text }),
  );
}

/** Whatever else a study has as an address is shown, not followed. */
function link(state: State, node: Link): ElementContent {
  const children = state.all(node);
  return /^https?:\/\//i.test(node.url) ? element('a', { href: node.url, rel: ['noreferrer'] }, ...children) : element('span', {}, ...children);
}

function contentOf(page: HastNodes): readonly RootContent[] {
  return page.type === 'root' ? page.children : [];
}

function isContent(node: RootContent): node is ElementContent {
  return node.type !== 'doctype';
}

/** The footnotes are a part of the page by their heading's name. */
function withOwnLabel(node: ElementContent): ElementContent {
  const isFootnotes = node.type === 'element' && node.tagName === 'section';
  return isFootnotes ? { ...node, properties: { ...node.properties, ariaLabelledBy: ['footnote-label'], role: 'doc-endnotes' } } : node;
}
