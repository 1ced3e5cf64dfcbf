import { goesOn } from '../../study/goes-on.ts';
import type { ExistingCooperation } from '../../study/sections.ts';
import { cited } from '../cited.ts';
import { cooperationMapChart } from '../charts/cooperation-map-chart.ts';
import { pictured } from '../charts/pictured.ts';
import type { ReportContext } from '../context.ts';
import { modelName } from '../model-name.ts';
import type { Block, Sentence } from '../nodes.ts';
import { heading, paragraph, table } from '../nodes.ts';
import { pictureNote } from '../picture-note.ts';

/** Today's cooperation as a map: a row a cooperation, a column a municipality; what has ended stands apart. */
export function cooperation(context: ReportContext): Block[] {
  const { study, texts } = context;
  const existing = byModel([...study.existing.values()]);
  const note = pictureNote(context, 'existing');
  if (existing.length === 0 && note.length === 0) return [];
  const { cooperation: words } = texts;
  const today = existing.filter(goesOn);
  const ended = existing.filter((one) => !goesOn(one));
  return [
    heading(2, words.heading),
    ...pictured(cooperationMapChart(context)),
    ...(today.length === 0 ? [] : [cooperationTable(context, today)]),
    ...(ended.length > 0 && today.length === 0 ? [paragraph(words.noneGoesOn)] : []),
    ...(ended.length === 0 ? [] : [paragraph(words.ended), cooperationTable(context, ended)]),
    ...note,
  ];
}

/** Cooperation that goes on, or that has ended: not of both. */
function cooperationTable(context: ReportContext, existing: readonly ExistingCooperation[]): Block {
  const { study, texts } = context;
  const { cooperation: words, services } = texts;
  const municipalities = [...study.municipalities.values()];
  const outsiders = existing.some(({ others }) => others.length > 0);
  const dated = existing.some(({ since }) => since !== undefined);
  const isOver = !existing.every(goesOn);
  const takesPart = isOver ? words.tookPart : words.takesPart;
  const shownIf = (condition: boolean, cell: Sentence): Sentence[] => (condition ? [cell] : []);
  const year = (of: number | undefined): string => (of === undefined ? '–' : String(of));
  const rows = existing.map((one): Sentence[] => [
    [one.note === undefined ? one.title : `${one.title} (${one.note})`, ...cited(context, one.source)],
    one.area === undefined ? words.notStated : services.areas[one.area],
    one.model === undefined ? words.notStated : modelName(context, one.model),
    ...municipalities.map(({ id }) => (one.host === id ? words.hosts : one.partners.includes(id) ? takesPart : '–')),
    ...shownIf(outsiders, texts.list(one.others)),
    ...shownIf(dated, year(one.since)),
    ...shownIf(isOver, year(one.until)),
  ]);
  const head = [
    words.table.cooperation,
    words.table.area,
    words.table.model,
    ...municipalities.map(({ name }) => name),
    ...shownIf(outsiders, words.table.others),
    ...shownIf(dated, words.table.since),
    ...shownIf(isOver, words.table.until),
  ];
  return table('l'.repeat(head.length), [head, ...rows]);
}

/** Cooperation of one model stands together, in the order in which the study first names each. */
function byModel(existing: readonly ExistingCooperation[]): ExistingCooperation[] {
  const models = [...new Set(existing.map(({ model }) => model))];
  return models.flatMap((model) => existing.filter((one) => one.model === model));
}
