import type { CaseFlow } from '../../study/case-flow.ts';
import type { CaseAnswer, CaseQuestion } from '../../texts/sections/case-flow-texts.ts';
import { cited } from '../cited.ts';
import type { ReportContext } from '../context.ts';
import type { Block, Sentence } from '../nodes.ts';
import { bullets, heading, paragraph, strong, table } from '../nodes.ts';
import { serviceTitle } from '../service-title.ts';
import { statementItems } from '../statements.ts';

/** How cases go where several have to act as one: the steps, what is settled about them, and what the study leaves open. */
export function caseFlows(context: ReportContext): Block[] {
  const { study, texts } = context;
  if (study.caseFlows.size === 0) return [];
  const { caseFlows: words } = texts;
  return [heading(2, words.heading), paragraph(words.lead), ...[...study.caseFlows.values()].flatMap((flow) => caseFlow(context, flow))];
}

function caseFlow(context: ReportContext, flow: CaseFlow): Block[] {
  const { texts } = context;
  const { caseFlows: words } = texts;
  const belongs = flow.services.length === 0 ? [] : [words.services(texts.list(flow.services.map((id) => serviceTitle(context, id))))];
  const said = [...belongs, ...(flow.note === undefined ? [] : [flow.note])].join(' ');
  const open = openQuestions(flow);
  return [
    heading(3, flow.title),
    ...(said === '' && flow.source === undefined ? [] : [paragraph(said, cited(context, flow.source))]),
    ...(flow.cases.length === 0 ? [] : [paragraph(`${words.cases}:`), bullets(statementItems(context, flow.cases))]),
    steps(context, flow),
    ...settled(context, flow),
    ...(open.length === 0 ? [] : [paragraph(words.unanswered(texts.list(open.map((question) => words.questions[question]))))]),
  ];
}

/** A row a step; columns that no step fills are left out. */
function steps(context: ReportContext, { steps: all, source: ofFlow }: CaseFlow): Block {
  const { texts } = context;
  const { table: labels } = texts.caseFlows;
  const columns = [
    { label: labels.by, cells: all.map(({ by }) => texts.list(by)) },
    { label: labels.with, cells: all.map((step) => texts.list(step.with)) },
    { label: labels.deadline, cells: all.map(({ deadline }) => deadline ?? '') },
  ].filter(({ cells }) => cells.some((cell) => cell !== ''));
  const rows = all.map(({ text, note, source }, index): Sentence[] => [
    String(index + 1),
    [note === undefined ? text : `${text} (${note})`, ...(source === ofFlow ? [] : cited(context, source))],
    ...columns.map(({ cells }) => cells[index] || '–'),
  ]);
  return table(`rl${'l'.repeat(columns.length)}`, [['', labels.step, ...columns.map(({ label }) => label)], ...rows]);
}

/** What holds for the whole case, a point each. */
function settled({ texts }: ReportContext, flow: CaseFlow): Block[] {
  const answers: readonly (readonly [CaseAnswer, string])[] = [
    ['receivedBy', texts.list(flow.receivedBy)],
    ['called', texts.list(flow.called)],
    ['deadline', flow.deadline ?? ''],
    ['meetings', flow.meetings ?? ''],
    ['feedback', flow.feedback.join(' ')],
    ['secrecy', flow.secrecy.join(' ')],
  ];
  const given = answers.filter(([, answer]) => answer !== '');
  return given.length === 0 ? [] : [bullets(given.map(([question, answer]) => [strong(`${texts.caseFlows.answers[question]}:`), ` ${answer}`]))];
}

/** The questions that somebody has to answer before a case can go that way. */
function openQuestions({ receivedBy, called, steps: all, deadline, feedback, secrecy, meetings }: CaseFlow): CaseQuestion[] {
  const isOpen: readonly (readonly [CaseQuestion, boolean])[] = [
    ['receivedBy', receivedBy.length === 0],
    ['called', called.length === 0 && all.every((step) => step.with.length === 0)],
    ['roles', all.some(({ by }) => by.length === 0)],
    ['deadline', deadline === undefined && all.every((step) => step.deadline === undefined)],
    ['meetings', meetings === undefined],
    ['feedback', feedback.length === 0],
    ['secrecy', secrecy.length === 0],
  ];
  return isOpen.flatMap(([question, open]) => (open ? [question] : []));
}
