import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import type { ConstructName, Unsafe } from 'mdast-util-to-markdown';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Report } from '../report/report.ts';
import { plainTextHandlers } from './plain-text.ts';
import { withPictures } from './with-pictures.ts';
import { withoutControls } from './without-controls.ts';

/** Where an address that stands in a text is what it is. */
const inLink: ConstructName[] = ['autolink', 'destinationLiteral', 'destinationRaw', 'titleQuote', 'titleApostrophe'];

/**
 * What GitHub reads as markup beyond CommonMark, tables and footnotes: `~~struck out~~`, `~struck out~`, `$maths$`, and bare
 * addresses (`https://…`, `www.…`, `a@b.no`). GitHub itself links an e-mail address even so: it looks for it in the text that
 * it has read.
 */
const unsafe: Unsafe[] = [
  { character: '~', inConstruct: 'phrasing' },
  { character: '$', inConstruct: 'phrasing' },
  { character: ':', after: '\\/', inConstruct: 'phrasing', notInConstruct: inLink },
  { character: '.', before: '[Ww]', after: '[-.\\w\\u0080-\\uffff]', inConstruct: 'phrasing', notInConstruct: inLink },
  { character: '@', inConstruct: 'phrasing', notInConstruct: inLink },
];

/**
 * GitHub-flavoured Markdown; text of the study is escaped wherever it could be read as markup. Control characters and
 * bidirectional controls are replaced by visible text (`␛`, `<U+202E>`): none of them gets into the file.
 *
 * @param pictures where the charts' files are, as a path from the file; undefined where there are none, as on a terminal
 */
export function renderMarkdown({ tree }: Pick<Report, 'tree'>, pictures: string | undefined): string {
  return toMarkdown(withoutControls(withPictures(tree, pictures)), {
    bullet: '-',
    rule: '-',
    emphasis: '*',
    unsafe,
    handlers: plainTextHandlers,
    extensions: [gfmTableToMarkdown({ tablePipeAlign: true }), gfmFootnoteToMarkdown()],
  });
}
