import type { Firmness, PrioritiesResult, RankedService } from '../../analyses/priorities/priorities.ts';
import { settingFigure } from '../assumed-figures.ts';
import type { ReportContext } from '../context.ts';
import { countFigure } from '../count-figure.ts';
import { quotedCriterion } from '../criterion-title.ts';
import { figureText } from '../figure-text.ts';
import { municipalityNames } from '../municipality-names.ts';
import type { Block, Inline, Sentence } from '../nodes.ts';
import { bullets, heading, paragraph, table } from '../nodes.ts';
import { serviceTitle } from '../service-title.ts';
import { shareOfWeights } from '../share-of-weights.ts';
import { weightsBase } from '../weights-base.ts';

/** A larger table of places is no longer read. */
const mostPlaces = 5;
const mostServices = 12;

/** How often each of the first services takes each place, and which disagreement would move it. One alone has no place to lose. */
export function priorityFirmness(context: ReportContext, priorities: PrioritiesResult): Block[] {
  const { firmness: words } = context.texts.priorities;
  const { services } = priorities;
  if (services.length < 2) return [];
  const base = weightsBase(context, priorities);
  const isCertain = services.every(({ rankAcceptability }) => rankAcceptability.every(({ value }) => value === 0 || value === 1));
  const shown = services.slice(0, mostServices);
  const rest = services.length - shown.length;
  const count = figureText(context, countFigure('services.notShown', rest));
  const sentences = [...firm(context, shown, isCertain), ...moved(context, services, shown)];
  return [
    heading(3, words.heading),
    ...(isCertain ? [paragraph(words.always(base))] : [paragraph(words.lead(base)), places(context, services, shown)]),
    ...(sentences.length === 0 ? [] : [bullets(sentences)]),
    ...(rest === 0 ? [] : [paragraph(words.notShown<Inline>({ count, one: rest === 1 }))]),
  ];
}

function places(context: ReportContext, services: readonly RankedService[], shown: readonly RankedService[]): Block {
  const { firmness: words } = context.texts.priorities;
  const columns = Array.from({ length: Math.min(mostPlaces, services.length) }, (_, index) => index);
  return table(`l${'r'.repeat(columns.length)}`, [
    [words.service, ...columns.map((place) => words.place<Inline>(figureText(context, settingFigure('place', place + 1, 'rank'))))],
    ...shown.map(({ id, rankAcceptability }): Sentence[] => [
      serviceTitle(context, id),
      ...columns.map((place): Sentence => {
        const share = rankAcceptability[place];
        return share === undefined ? '–' : [shareOfWeights(context, share)];
      }),
    ]),
  ]);
}

function firm(context: ReportContext, services: readonly RankedService[], isCertain: boolean): Sentence[] {
  const { texts } = context;
  const found = services.filter(({ firmness }) => firmness.kind === 'firm').map(({ id }) => serviceTitle(context, id));
  return found.length === 0 || isCertain ? [] : [texts.priorities.firmness.firm({ services: texts.list(found), one: found.length === 1 })];
}

/** Two services that change places with each other are told of once. */
function moved(context: ReportContext, services: readonly RankedService[], shown: readonly RankedService[]): Sentence[] {
  const told = new Set<string>();
  return shown.flatMap(({ id, firmness }): Sentence[] => {
    if (firmness.kind === 'firm') return [];
    const pair = [id, firmness.rival].toSorted().join(' ');
    if (told.has(`${firmness.kind} ${pair}`)) return [];
    told.add(`${firmness.kind} ${pair}`);
    return [moving(context, services, id, firmness)];
  });
}

function moving(context: ReportContext, services: readonly RankedService[], id: string, firmness: Exclude<Firmness, { kind: 'firm' }>): Sentence {
  const { firmness: words } = context.texts.priorities;
  const [service, rival] = [serviceTitle(context, id), serviceTitle(context, firmness.rival)];
  const above = shareOfWeights(context, firmness.above);
  if (firmness.kind === 'contested') {
    const putAboveBy = municipalityNames(context, firmness.putAboveBy);
    const putBelowBy = municipalityNames(context, firmness.putBelowBy);
    return words.contested<Inline>({ service, rival, putAboveBy, putBelowBy, criterion: quotedCriterion(context, firmness.criterion), above });
  }
  const place = (of: string): number => services.findIndex((each) => each.id === of);
  const lower = place(id) > place(firmness.rival) ? service : rival;
  const criterion = firmness.criterion === undefined ? undefined : quotedCriterion(context, firmness.criterion);
  return words.uncertain<Inline>({ service, rival, lower, criterion, above });
}
