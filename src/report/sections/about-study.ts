import type { ReportContext } from '../context.ts';
import type { Block, Sentence } from '../nodes.ts';
import { bullets, heading, paragraph, table } from '../nodes.ts';
import { pictureNote } from '../picture-note.ts';
import { proposal } from '../proposal.ts';
import { statementItems } from '../statements.ts';

/** The study itself: background, goals, roles, partners, models considered, measures, an earlier report's advice. */
export function aboutStudy(context: ReportContext): Block[] {
  const { study, texts } = context;
  const { study: words } = texts;
  const list = (title: string, items: readonly Sentence[], more: readonly Block[] = []): Block[] =>
    items.length + more.length === 0 ? [] : [heading(3, title), ...(items.length === 0 ? [] : [bullets(items)]), ...more];
  const blocks = [
    ...list(words.background, statementItems(study.background), pictureNote(context, 'background')),
    ...list(words.longTermGoals, statementItems(study.goals.longTerm)),
    ...list(words.goals, statementItems(study.goals.study)),
    ...mandate(context),
    ...list(words.partners, study.partners.map(({ name, note }) => (note === undefined ? name : `${name}: ${note}`))),
    ...list(words.modelsConsidered, statementItems(study.modelsConsidered)),
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
  return [heading(3, title), ...(rows.length === 0 ? [] : [table('ll', [[roles.role, roles.who], ...rows])]), ...note];
}

function actions({ study, texts }: ReportContext): Block[] {
  const all = [...study.actions.values()];
  if (all.length === 0) return [];
  const { actionTable: labels, kinds, actions: title } = texts.study;
  const owned = all.some(({ owner }) => owner !== undefined);
  const dated = all.some(({ year }) => year !== undefined);
  const only = (condition: boolean, cell: Sentence): Sentence[] => (condition ? [cell] : []);
  return [
    heading(3, title),
    table(`ll${owned ? 'l' : ''}${dated ? 'l' : ''}`, [
      [labels.action, labels.kind, ...only(owned, labels.owner), ...only(dated, labels.year)],
      ...all.map(({ title: name, note, kind, owner, year }): Sentence[] => [
        note === undefined ? name : `${name} (${note})`,
        kinds[kind],
        ...only(owned, owner ?? '–'),
        ...only(dated, year === undefined ? '–' : String(year)),
      ]),
    ]),
  ];
}

/** Only where the first page has not said it already: there the earlier advice stands when nothing newer is proposed. */
function published(context: ReportContext): Block[] {
  const { study, texts } = context;
  const advised = proposal(context);
  if (study.published === undefined || advised?.by === undefined || study.decision.length === 0) return [];
  return [
    heading(3, texts.study.published),
    paragraph(texts.study.publishedLead(advised.by)),
    bullets(advised.items),
  ];
}
