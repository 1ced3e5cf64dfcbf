import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Report } from '../report/report.ts';

/** GitHub-flavoured Markdown; text of the study is escaped wherever it could be read as markup. */
export function renderMarkdown({ tree }: Report): string {
  return toMarkdown(tree, {
    bullet: '-',
    rule: '-',
    emphasis: '*',
    extensions: [gfmTableToMarkdown({ tablePipeAlign: true }), gfmFootnoteToMarkdown()],
  });
}
