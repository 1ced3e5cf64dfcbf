import type { RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { paperTexts } from '../../texts/papers-by-language.ts';
import { chartsIn } from '../charts/charts-in.ts';
import type { TextContext } from '../context.ts';
import { countFigure } from '../count-figure.ts';
import { figureText } from '../figure-text.ts';
import type { Block, Inline } from '../nodes.ts';
import { heading, paragraph, strong } from '../nodes.ts';
import type { Report } from '../report.ts';
import { citedIn, fullFootnoteDefinitions } from '../sections/sources.ts';
import { countBlanks } from './blank.ts';

/** A finished paper in one language: all that a renderer needs of it. */
export type Paper = Pick<Report, 'language' | 'title' | 'tree' | 'charts'>;

/** A paper of which some places are left to fill in. */
export interface PaperToFill {
  readonly paper: Paper;
  /** How many places stand in square brackets. */
  readonly open: number;
}

/**
 * The paper of a title, what stands directly under it, and its parts: between them, what a draft is, how much of it is left to fill in, and that
 * an illustration is none of the study's findings where there is one.
 */
export function paperOf(context: TextContext, title: string, top: readonly Block[], body: readonly RootContent[]): PaperToFill {
  const { front: words } = paperTexts[context.language];
  const { study, texts, language, numbers } = context;
  const open = countBlanks([...top, ...body]);
  const count = figureText({ texts, numbers, printed: new Map() }, countFigure('blanks', open));
  const isIllustrated = body.some((node) => toString(node).includes(texts.gap.illustration));
  const front: RootContent[] = [
    heading(1, title),
    paragraph(words.draft(study.title), ...(open === 0 ? [] : [words.open<Inline>({ count, one: open === 1 })])),
    ...(isIllustrated ? [paragraph([strong(words.illustration)])] : []),
    ...top,
  ];
  const children = [...front, ...body];
  const tree = { type: 'root' as const, children: [...children, ...fullFootnoteDefinitions(context, citedIn(children))] };
  return { paper: { language, title, tree, charts: chartsIn(tree) }, open };
}
