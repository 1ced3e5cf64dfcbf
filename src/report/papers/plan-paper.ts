import type { RootContent } from 'mdast';
import type { Results } from '../../analyses/index.ts';
import type { PlanResult } from '../../analyses/plan/plan.ts';
import type { Study } from '../../study/study.ts';
import type { Language } from '../../texts/language.ts';
import { paperTexts } from '../../texts/papers-by-language.ts';
import type { ReportContext } from '../context.ts';
import { reportContext } from '../context.ts';
import { countFigure } from '../count-figure.ts';
import { figureText } from '../figure-text.ts';
import type { Block, Inline, Sentence } from '../nodes.ts';
import { bullets, heading, paragraph, strong, text } from '../nodes.ts';
import { plan } from '../sections/plan.ts';
import { serviceTitle } from '../service-title.ts';
import { statementItems } from '../statements.ts';
import { blank } from './blank.ts';
import { lawNote } from './law-note.ts';
import type { PaperToFill } from './paper.ts';
import { paperOf } from './paper.ts';
import { ownsProject } from './project-owner.ts';

/** More services than this are in the paper and not in its title. */
const mostNamed = 4;

/** The pre-project plan as a paper of its own: the report's plan, with the goals of the study and what is left to decide. */
export function writePlanPaper(study: Study, results: Results, found: PlanResult, language: Language): PaperToFill {
  // Who owned the project of an earlier report has no part in this one; the report tells of both.
  const owner = ownsProject(study) ? found.owner : [];
  const context = reportContext(study, { ...results, plan: { ...found, owner } }, language);
  const { plan: words } = paperTexts[language];
  const titles = found.preProjects.map(({ service }) => serviceTitle(context, service));
  const count = figureText(context, countFigure('preProjects', titles.length));
  const title = words.title(titles.length > mostNamed ? study.title : context.texts.list(titles));
  const top = [paragraph(words.lead<Inline>({ count, one: titles.length === 1 })), lawNote(context, results.models.lawDate, [])];
  return paperOf(context, title, top, [...goals(context), ...parts(context), ...open(context)]);
}

function goals(context: ReportContext): Block[] {
  const { study, texts, language } = context;
  const { plan: words } = paperTexts[language];
  const { longTerm } = study.goals;
  return [
    heading(2, words.headings.goals),
    paragraph(words.serviceGoals),
    ...(longTerm.length === 0 ? [paragraph(words.noGoals)] : [paragraph(`${texts.study.longTermGoals}:`), bullets(statementItems(context, longTerm))]),
  ];
}

/** The report's section without its heading and lead, its parts one level up. */
function parts(context: ReportContext): RootContent[] {
  const [, , ...blocks] = plan(context);
  return blocks.map((block) => (block.type === 'heading' && block.depth === 3 ? { ...block, depth: 2 } : block));
}

function open({ language }: ReportContext): Block[] {
  const { plan: words } = paperTexts[language];
  const lines = words.open.map(({ label, blank: what }): Sentence => [strong(`${label}:`), text(' '), blank(what)]);
  return [heading(2, words.headings.open), paragraph(words.openLead), bullets(lines)];
}
