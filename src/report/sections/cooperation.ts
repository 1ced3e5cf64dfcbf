import type { ExistingCooperation } from '../../study/sections.ts';
import { cited } from '../cited.ts';
import { cooperationMapChart } from '../charts/cooperation-map-chart.ts';
import { pictured } from '../charts/pictured.ts';
import type { ReportContext } from '../context.ts';
import { modelName } from '../model-name.ts';
import type { Block, Sentence } from '../nodes.ts';
import { heading, table } from '../nodes.ts';
import { pictureNote } from '../picture-note.ts';

/** Today's cooperation as a map: a row a cooperation, a column a municipality. */
export function cooperation(context: ReportContext): Block[] {
  const { study, texts } = context;
  const existing = byModel([...study.existing.values()]);
  const note = pictureNote(context, 'existing');
  if (existing.length === 0 && note.length === 0) return [];
  const { cooperation: words, services } = texts;
  const municipalities = [...study.municipalities.values()];
  const outsiders = existing.some(({ others }) => others.length > 0);
  const dated = existing.some(({ since }) => since !== undefined);
  const shownIf = (condition: boolean, cell: Sentence): Sentence[] => (condition ? [cell] : []);
  const rows = existing.map((one): Sentence[] => [
    [one.note === undefined ? one.title : `${one.title} (${one.note})`, ...cited(context, one.source)],
    one.area === undefined ? words.notStated : services.areas[one.area],
    one.model === undefined ? words.notStated : modelName(context, one.model),
    ...municipalities.map(({ id }) => (one.host === id ? words.hosts : one.partners.includes(id) ? words.takesPart : '–')),
    ...shownIf(outsiders, texts.list(one.others)),
    ...shownIf(dated, one.since === undefined ? '–' : String(one.since)),
  ]);
  const head = [
    words.table.cooperation,
    words.table.area,
    words.table.model,
    ...municipalities.map(({ name }) => name),
    ...shownIf(outsiders, words.table.others),
    ...shownIf(dated, words.table.since),
  ];
  return [
    heading(2, words.heading),
    ...pictured(cooperationMapChart(context)),
    ...(existing.length === 0 ? [] : [table('l'.repeat(head.length), [head, ...rows])]),
    ...note,
  ];
}

/** Cooperation of one model stands together, in the order in which the study first names each. */
function byModel(existing: readonly ExistingCooperation[]): ExistingCooperation[] {
  const models = [...new Set(existing.map(({ model }) => model))];
  return models.flatMap((model) => existing.filter((one) => one.model === model));
}
