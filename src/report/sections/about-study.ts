import { cited, citedName } from '../cited.ts';
import type { ReportContext } from '../context.ts';
import type { Block, Sentence } from '../nodes.ts';
import { bullets, heading, paragraph, table } from '../nodes.ts';
import { pictureNote } from '../picture-note.ts';
import { earlierAdvice, proposal } from '../proposal.ts';
import { statementItems } from '../statements.ts';

/** The study itself: background, goals, roles, partners, models considered, measures, an earlier report's advice. */
export function aboutStudy(context: ReportContext): Block[] {
  const { study, texts } = context;
  const { study: words } = texts;
  const list = (title: string, items: readonly Sentence[], more: readonly Block[] = []): Block[] =>
    items.length + more.length === 0 ? [] : [heading(3, title), ...(items.length === 0 ? [] : [bullets(items)]), ...more];
  const blocks = [
    ...list(words.background, statementItems(context, study.background), pictureNote(context, 'background')),
    ...list(words.longTermGoals, statementItems(context, study.goals.longTerm)),
    ...list(words.goals, statementItems(context, study.goals.study)),
    ...mandate(context),
    ...list(words.partners, study.partners.map(({ name, note }) => (note === undefined ? name : `${name}: ${note}`))),
    ...list(words.modelsConsidered, statementItems(context, study.modelsConsidered)),
    ...actions(context),
    ...published(context),
  ];
  return blocks.length === 0 ? [] : [heading(2, words.heading), ...blocks];
}

function mandate(context: ReportContext): Block[] {
  const { study, texts } = context;
  const { roles, mandate: title } = texts.study;
  const rows = (['client', 'owner', 'manager', 'group'] as const)
    .filter((role) => study.mandate[role].length > 0)
    .map((role): Sentence[] => [roles[role], texts.list(study.mandate[role])]);
  const note = pictureNote(context, 'organisation');
  if (rows.length + note.length === 0) return [];
  const { source } = study.mandate;
  const who: Sentence = [roles.who, ...cited(context, source)];
  return [heading(3, title), ...(rows.length === 0 ? [] : [table('ll', [[roles.role, who], ...rows])]), ...note];
}

function actions(context: ReportContext): Block[] {
  const { study, texts } = context;
  const all = [...study.actions.values()];
  if (all.length === 0) return [];
  const { actionTable: labels, kinds, actions: title } = texts.study;
  const owned = all.some(({ owner }) => owner !== undefined);
  const dated = all.some(({ year }) => year !== undefined);
  const shownIf = (condition: boolean, cell: Sentence): Sentence[] => (condition ? [cell] : []);
  return [
    heading(3, title),
    table(`ll${owned ? 'l' : ''}${dated ? 'l' : ''}`, [
      [labels.action, labels.kind, ...shownIf(owned, labels.owner), ...shownIf(dated, labels.year)],
      ...all.map(({ title: name, note, kind, owner, year, source }): Sentence[] => [
        [
          note === undefined ? name : `${name} (${note})`,
          ...cited(context, source),
        ],
        kinds[kind],
        ...shownIf(owned, owner ?? '–'),
        ...shownIf(dated, year === undefined ? '–' : String(year)),
      ]),
    ]),
  ];
}

/** Only where it stands nowhere else: beside our own advice, or on the first page when nothing newer is proposed. */
function published(context: ReportContext): Block[] {
  const { texts, results } = context;
  const advice = earlierAdvice(context);
  if (results.priorities !== undefined || advice === undefined || proposal(context)?.own === false) return [];
  const { source } = advice;
  const by = citedName(context, source) ?? texts.answer.earlierReport;
  return [
    heading(3, texts.study.published),
    paragraph(texts.answer.proposed(by), cited(context, source), ':'),
    bullets(advice.items),
  ];
}
