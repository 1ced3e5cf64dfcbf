import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import type { Unsafe } from 'mdast-util-to-markdown';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Report } from '../report/report.ts';
import { plainTextHandlers } from './plain-text.ts';
import { withoutControls } from './without-controls.ts';

/** What GitHub reads as markup beyond CommonMark, tables and footnotes: `~~struck out~~`, `~struck out~` and `$maths$`. */
const unsafe: Unsafe[] = [
  { character: '~', inConstruct: 'phrasing' },
  { character: '$', inConstruct: 'phrasing' },
];

/**
 * GitHub-flavoured Markdown; text of the study is escaped wherever it could be read as markup. Control characters and
 * bidirectional controls are replaced by visible text (`␛`, `<U+202E>`): none of them gets into the file.
 */
export function renderMarkdown({ tree }: Pick<Report, 'tree'>): string {
  return toMarkdown(withoutControls(tree), {
    bullet: '-',
    rule: '-',
    emphasis: '*',
    unsafe,
    handlers: plainTextHandlers,
    extensions: [gfmTableToMarkdown({ tablePipeAlign: true }), gfmFootnoteToMarkdown()],
  });
}
