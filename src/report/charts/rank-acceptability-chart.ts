import type { RankedService } from '../../analyses/priorities/priorities.ts';
import type { ChartWords, ShareChart } from '../../charts/chart-spec.ts';
import { mostPieces } from '../../charts/shares.ts';
import type { Figure } from '../../figures/figure.ts';
import type { Phrase } from '../../texts/phrase.ts';
import { settingFigure } from '../assumed-figures.ts';
import type { ReportContext } from '../context.ts';
import { listed } from '../figure-list.ts';
import { figureText } from '../figure-text.ts';
import { serviceTitle } from '../service-title.ts';
import { shareOfWeights } from '../share-of-weights.ts';
import type { DrawnChart } from './pictured.ts';
import { leftOut } from './pictured.ts';
import { extremes } from './extremes.ts';

/** Places beyond this are one share. */
const mostPlaces = 5;

/**
 * How often each of the services takes each place; the sixth place and those beyond it are one share. Undefined with fewer
 * than two services.
 *
 * @param services those of the table beside it, in the order of their places
 */
export function rankAcceptabilityChart(context: ReportContext, services: readonly RankedService[]): DrawnChart<ChartWords & ShareChart> | undefined {
  const { rankAcceptability: words } = context.texts.charts;
  const places = services[0]?.rankAcceptability.length ?? 0;
  if (services.length < 2 || places < 2) return undefined;
  const shown = services.slice(0, Math.floor(mostPieces / Math.min(places, mostPlaces + 1)));
  return {
    chart: {
      kind: 'shares',
      id: 'rank-acceptability',
      language: context.language,
      title: words.title,
      description: description(context, shown),
      rows: shown.map(({ id, rankAcceptability }) => ({ label: serviceTitle(context, id), shares: sharesByPlace(rankAcceptability).map((share) => ({ value: share.value, text: shareOfWeights(context, share).value })) })),
      legend: placeNames(context, places, (place) => figureText(context, place).value).map((name) => name.join('')),
    },
    leftOut: leftOut(context, 'services', shown.length, services.length),
  };
}

/** The names of the places, of the sixth and those beyond it one, for the chart and for the table beside it. */
export function placeNames<T>({ texts }: ReportContext, places: number, text: (place: Figure) => T): readonly Phrase<T>[] {
  const { place, orLower } = texts.charts.rankAcceptability;
  return Array.from({ length: Math.min(places, mostPlaces + 1) }, (_, index) => {
    const isPooled = index === mostPlaces && places > mostPlaces + 1;
    return (isPooled ? orLower : place)<T>(text(settingFigure('place', index + 1, 'rank')));
  });
}

/** How often a service takes each of these places. */
export function sharesByPlace(byPlace: readonly Figure[]): readonly Figure[] {
  const [sixth, ...beyond] = byPlace.slice(mostPlaces);
  if (sixth === undefined || beyond.length === 0) return byPlace;
  const pooled = beyond.reduce((sum, { value }) => sum + value, sixth.value);
  return [...byPlace.slice(0, mostPlaces), { ...sixth, id: `${sixth.id}.orLower`, value: Math.min(1, pooled) }];
}

function description(context: ReportContext, services: readonly RankedService[]): string {
  const { rankAcceptability: words } = context.texts.charts;
  const first = services.flatMap(({ id, rankAcceptability: [share] }) => (share === undefined ? [] : [{ title: serviceTitle(context, id), share }]));
  const printed = ({ share }: { readonly share: Figure }): string => shareOfWeights(context, share).value;
  const ends = extremes(first, ({ share }) => share.value, printed);
  if (ends === undefined) return words.same(first.slice(0, 1).map(printed).join(''));
  return words.description({ services: listed(context, ends.highest.map(({ title }) => title)), share: ends.most, one: ends.highest.length === 1 });
}
