import type { Area } from '../../knowledge/area.ts';
import { areas } from '../../knowledge/area.ts';
import type { ServiceCandidate } from '../../study/sections.ts';
import type { ReportContext } from '../context.ts';
import { countFigure } from '../count-figure.ts';
import { figureText } from '../figure-text.ts';
import type { Block, Sentence } from '../nodes.ts';
import { heading, paragraph, table } from '../nodes.ts';
import { serviceArea, serviceTitle } from '../service-title.ts';

/** The long list by area, one row each so that sixty candidates stay readable, and what is said of the assessed ones. */
export function services(context: ReportContext): Block[] {
  const all = [...context.study.services.values()];
  if (all.length === 0) return [];
  const { services: words } = context.texts;
  const groups = [...areas, undefined]
    .map((area) => ({ area, members: all.filter(({ id }) => serviceArea(context, id) === area) }))
    .filter(({ members }) => members.length > 0);
  const assessed = all.filter((service) => service.assessed);
  return [
    heading(2, words.heading),
    paragraph(words.longList({ count: figureText(context, countFigure('services', all.length)) })),
    table('llr', [
      [words.table.area, words.table.candidates, words.table.count],
      ...groups.map(({ area, members }): Sentence[] => [
        areaName(context, area),
        members.map(({ id }) => serviceTitle(context, id)).join(' · '),
        [figureText(context, countFigure(`services.${area ?? 'other'}`, members.length))],
      ]),
    ]),
    ...(assessed.length === 0 ? [] : [paragraph(words.assessedLead), assessedTable(context, assessed)]),
  ];
}

function assessedTable(context: ReportContext, assessed: readonly ServiceCandidate[]): Block {
  const { texts, study } = context;
  const { assessed: labels, models, everybody } = texts.services;
  const name = (id: string): string => study.municipalities.get(id)?.name ?? id;
  return table('lllll', [
    [labels.service, labels.participants, labels.host, labels.model, labels.requires],
    ...assessed.map((service): Sentence[] => [
      serviceTitle(context, service.id),
      service.participants.length === study.municipalities.size ? everybody : texts.list(service.participants.map(name)),
      service.host === undefined ? '–' : name(service.host),
      service.model === undefined ? '–' : (models.get(service.model) ?? service.model),
      service.requires.length === 0 ? '–' : texts.list(service.requires.map((id) => serviceTitle(context, id))),
    ]),
  ]);
}

function areaName({ texts }: ReportContext, area: Area | undefined): string {
  return area === undefined ? texts.services.noArea : texts.services.areas[area];
}
