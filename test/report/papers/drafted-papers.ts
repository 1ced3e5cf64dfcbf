import { toString } from 'mdast-util-to-string';
import { draftCouncilPaper } from '../../../src/draft-council-paper.ts';
import { draftPlan } from '../../../src/draft-plan.ts';
import { renderMarkdown } from '../../../src/render/markdown.ts';
import type { PaperToFill } from '../../../src/report/papers/paper.ts';
import type { Study } from '../../../src/study/study.ts';
import type { Language } from '../../../src/texts/language.ts';
import { repositoryFile, studyOf } from '../../study-of.ts';

export const examples = ['flv', 'gauldal-2024', 'mora-orsa', 'innherred-2016', 'minimal'] as const;

/** An example with so few draws that a test is quick. */
export function exampleStudy(name: (typeof examples)[number]): Study {
  const study = studyOf(repositoryFile(`examples/${name}/study.yaml`));
  return { ...study, analysis: { ...study.analysis, draws: 200 } };
}

export function councilPaper(study: Study, municipality: string, language?: Language): PaperToFill {
  return draftCouncilPaper(study, { municipality, language });
}

export function planPaper(study: Study, service?: string, language?: Language): PaperToFill {
  const draft = draftPlan(study, { service, language });
  if (draft.kind !== 'written') throw new Error('nothing is prepared');
  return draft;
}

/** A paper in Markdown, with ordinary spaces and the columns of its tables one space apart. */
export function written({ paper }: PaperToFill): string {
  return renderMarkdown(paper, undefined).replaceAll('\u00a0', ' ').replace(/ {2,}/g, ' ');
}

/** What stands under a heading, until the next that is no lower. */
export function under(markdown: string, heading: string): string {
  const level = markdown.split('\n').find((line) => /^#+ /.test(line) && line.replace(/^#+ /, '') === heading)?.indexOf(' ');
  if (level === undefined) throw new Error(`the paper has no heading ${heading}`);
  const start = `${'#'.repeat(level)} ${heading}\n`;
  const after = markdown.slice(`\n${markdown}`.indexOf(`\n${start}`) + start.length);
  const end = after.search(new RegExp(`^#{1,${level}} `, 'm'));
  return (end === -1 ? after : after.slice(0, end)).trim();
}

/** The places in square brackets that Markdown shows: no footnotes, links or brackets of a text. */
export function placesToFill(markdown: string): string[] {
  return markdown.match(/(?<!\\)\[(?!\^)[^\]]+\](?!\()/g) ?? [];
}

/** The paragraphs of a paper as text, which stand by themselves and not in a list or a table. */
export function paragraphsOf({ paper }: PaperToFill): string[] {
  return paper.tree.children.flatMap((node) => (node.type === 'paragraph' ? [toString(node)] : []));
}
