import type { Area } from '../../knowledge/area.ts';
import { areas } from '../../knowledge/area.ts';
import { goesOn } from '../../study/goes-on.ts';
import type { ServiceCandidate } from '../../study/sections.ts';
import { cited } from '../cited.ts';
import type { ReportContext } from '../context.ts';
import { countFigure } from '../count-figure.ts';
import { figureText } from '../figure-text.ts';
import { isDescribed } from '../is-described.ts';
import { modelName } from '../model-name.ts';
import type { Block, Inline, Sentence } from '../nodes.ts';
import { bullets, heading, paragraph, table } from '../nodes.ts';
import { serviceArea, serviceTitle } from '../service-title.ts';

/** The long list by area, and what is said of those that the study describes. */
export function services(context: ReportContext): Block[] {
  const all = [...context.study.services.values()];
  if (all.length === 0) return [];
  const { services: words } = context.texts;
  const groups = [...areas, undefined]
    .map((area) => ({ area, members: all.filter(({ id }) => serviceArea(context, id) === area) }))
    .filter(({ members }) => members.length > 0);
  const described = all.filter((service) => isDescribed(context, service));
  return [
    heading(2, words.heading),
    paragraph(words.longList({ count: figureText(context, countFigure('services', all.length)), one: all.length === 1 }), howFarAssessed(context)),
    ...groups.flatMap(({ area, members }): Block[] => [
      heading(3, areaName(context, area)),
      bullets(members.map((service) => candidate(context, service))),
    ]),
    ...(described.length === 0 ? [] : assessedTable(context, described)),
  ];
}

/** What being on the list does not mean: said only of those for which it is true. */
function howFarAssessed(context: ReportContext): Sentence {
  const { results, study, texts } = context;
  const assessed = results.economy.services.filter(({ gain, released, cost }) => (gain ?? released ?? cost) !== undefined);
  const ids = assessed.map(({ id }) => id);
  const ranked = results.priorities?.services.map(({ id }) => id) ?? [];
  if (ranked.length > 0) {
    const known = new Set([...ids, ...ranked]);
    const count = figureText(context, countFigure('services.assessed', known.size));
    return texts.services.ranked<Inline>({ count, all: known.size === study.services.size });
  }
  if (ids.length === 0) return texts.services.notAssessed;
  const names = texts.list(ids.map((id) => serviceTitle(context, id)));
  return texts.services.partlyAssessed({ names, all: ids.length === study.services.size });
}

/** One that exists already is told as that: the study may list it because it is to change. */
function candidate(context: ReportContext, { id, note, source }: ServiceCandidate): Sentence {
  const { study, texts } = context;
  const title = serviceTitle(context, id);
  const known = [...study.existing.values()].filter(goesOn);
  const existing = known.find((each) => each.id === id) ?? known.find((each) => each.title === title);
  const today = existing === undefined ? [] : [texts.services.existsToday(existing.since === undefined ? undefined : String(existing.since))];
  const remarks = [...today, ...(note === undefined ? [] : [note])];
  return [remarks.length === 0 ? title : `${title} (${remarks.join('; ')})`, ...cited(context, source)];
}

/** Only what differs from service to service or from the default: all taking part, with nothing else said, is no table. */
function assessedTable(context: ReportContext, assessed: readonly ServiceCandidate[]): Block[] {
  const { texts, study } = context;
  const { assessed: labels, everybody, assessedLead } = texts.services;
  const name = (id: string): string => study.municipalities.get(id)?.name ?? id;
  const all = [
    { label: labels.participants, unsaid: everybody, cell: ({ participants }: ServiceCandidate) => (participants.length === study.municipalities.size ? everybody : texts.list(participants.map(name))) },
    { label: labels.host, unsaid: '–', cell: ({ host }: ServiceCandidate) => (host === undefined ? '–' : name(host)) },
    { label: labels.model, unsaid: '–', cell: ({ model }: ServiceCandidate) => (model === undefined ? '–' : modelName(context, model)) },
    { label: labels.requires, unsaid: '–', cell: ({ requires }: ServiceCandidate) => (requires.length === 0 ? '–' : texts.list(requires.map((id) => serviceTitle(context, id)))) },
  ];
  const columns = all.filter(({ unsaid, cell }) => assessed.some((service) => cell(service) !== unsaid));
  if (columns.length === 0) return [];
  return [
    paragraph(assessedLead),
    table(`l${'l'.repeat(columns.length)}`, [
      [labels.service, ...columns.map(({ label }) => label)],
      ...assessed.map((service): Sentence[] => [serviceTitle(context, service.id), ...columns.map(({ cell }) => cell(service))]),
    ]),
  ];
}

function areaName({ texts }: ReportContext, area: Area | undefined): string {
  return area === undefined ? texts.services.noArea : texts.services.areas[area];
}
