import type { Firmness, PrioritiesResult, RankedService } from '../../analyses/priorities/priorities.ts';
import { pictured } from '../charts/pictured.ts';
import { placeNames, rankAcceptabilityChart, sharesByPlace } from '../charts/rank-acceptability-chart.ts';
import type { ReportContext } from '../context.ts';
import { countFigure } from '../count-figure.ts';
import { quotedCriterion } from '../criterion-title.ts';
import { figureText } from '../figure-text.ts';
import { municipalityNames } from '../municipality-names.ts';
import type { Block, Inline, Sentence } from '../nodes.ts';
import { bullets, heading, paragraph, table } from '../nodes.ts';
import { serviceTitle } from '../service-title.ts';
import { shareErrorText } from '../share-error-text.ts';
import { shareOfWeights } from '../share-of-weights.ts';
import { untestedBecause, weightsBase } from '../weights-base.ts';

/** A larger table of places is no longer read. */
const mostServices = 12;

/** How often each of the first services takes each place, and which disagreement would move it. One alone has no place to lose. */
export function priorityFirmness(context: ReportContext, priorities: PrioritiesResult): Block[] {
  const { firmness: words } = context.texts.priorities;
  const { services } = priorities;
  if (services.length < 2) return [];
  const base = weightsBase(context, priorities);
  const untested = untestedBecause(priorities);
  const isCertain = services.every(({ rankAcceptability }) => rankAcceptability.every(({ value }) => value === 0 || value === 1));
  const shown = services.slice(0, mostServices);
  const rest = services.length - shown.length;
  const count = figureText(context, countFigure('services.notShown', rest));
  const sentences = [...firm(context, shown, isCertain), ...moved(context, services, shown)];
  return [
    heading(3, words.heading),
    ...(isCertain ? [paragraph(untested === undefined ? words.always(base) : words.untested[untested])] : drawn(context, priorities, base, shown)),
    ...(sentences.length === 0 ? [] : [bullets(sentences)]),
    ...(rest === 0 ? [] : [paragraph(words.notShown<Inline>({ count, one: rest === 1 }))]),
  ];
}

function drawn(context: ReportContext, { services, draws }: PrioritiesResult, base: string, shown: readonly RankedService[]): Block[] {
  const { firmness: words } = context.texts.priorities;
  const error = draws === undefined ? [] : [paragraph(words.error<Inline>(shareErrorText(context, draws)))];
  return [paragraph(words.lead(base)), ...pictured(rankAcceptabilityChart(context, shown)), places(context, services, shown), ...error];
}

function places(context: ReportContext, services: readonly RankedService[], shown: readonly RankedService[]): Block {
  const { firmness: words } = context.texts.priorities;
  const columns = placeNames<Inline>(context, services.length, (place) => figureText(context, place));
  return table(`l${'r'.repeat(columns.length)}`, [
    [words.service, ...columns],
    ...shown.map(({ id, rankAcceptability }): Sentence[] => [
      serviceTitle(context, id),
      ...columns.map((_, place): Sentence => {
        const share = sharesByPlace(rankAcceptability)[place];
        return share === undefined ? '–' : [shareOfWeights(context, share)];
      }),
    ]),
  ]);
}

function firm(context: ReportContext, services: readonly RankedService[], isCertain: boolean): Sentence[] {
  const { texts } = context;
  if (isCertain) return [];
  const found = services.filter(({ firmness }) => firmness.kind === 'firm');
  const isAlways = ({ rankAcceptability }: RankedService): boolean => rankAcceptability.some(({ value }) => value === 1);
  return [true, false].flatMap((always): Sentence[] => {
    const some = found.filter((service) => isAlways(service) === always).map(({ id }) => serviceTitle(context, id));
    return some.length === 0 ? [] : [texts.priorities.firmness.firm({ services: texts.list(some), one: some.length === 1, always })];
  });
}

/** Two services that change places with each other are told of once. */
function moved(context: ReportContext, services: readonly RankedService[], shown: readonly RankedService[]): Sentence[] {
  const told = new Set<string>();
  return shown.flatMap(({ id, firmness }): Sentence[] => {
    if (firmness.kind === 'firm') return [];
    if (firmness.kind === 'tied') {
      const alike = services.map((each) => each.id).filter((each) => each === id || firmness.rivals.includes(each));
      const key = `tied ${alike.join(' ')}`;
      if (told.has(key)) return [];
      told.add(key);
      return [context.texts.priorities.firmness.tied(context.texts.list(alike.map((each) => serviceTitle(context, each))))];
    }
    const pair = [id, firmness.rival].toSorted().join(' ');
    if (told.has(`${firmness.kind} ${pair}`)) return [];
    told.add(`${firmness.kind} ${pair}`);
    return [moving(context, services, id, firmness)];
  });
}

function moving(context: ReportContext, services: readonly RankedService[], id: string, firmness: Exclude<Firmness, { kind: 'firm' | 'tied' }>): Sentence {
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
