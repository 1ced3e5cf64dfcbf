import type { ServiceResult } from '../../analyses/economy/economy.ts';
import type { Figure } from '../../figures/figure.ts';
import type { ReportContext } from '../context.ts';
import { figureText } from '../figure-text.ts';
import { illustrated } from '../illustrated.ts';
import type { Block, Inline, Sentence } from '../nodes.ts';
import { paragraph, table } from '../nodes.ts';
import { forecastAudit, realisedShareOfForecasts } from '../realised-share.ts';
import { research } from '../research.ts';
import { serviceTitle } from '../service-title.ts';
import { addingUp, amountInterval, amountScale, amountText, sumOfPrinted } from '../table-amounts.ts';

/** A service with a gain a year in money; at the realised share a gain that is no forecast is what it is. */
type Gaining = ServiceResult & { readonly gain: Figure };

/** The gain a year of each service as stated and as forecasts have come true, with the time that is freed beside it. */
export function serviceGains(context: ReportContext): Block[] {
  const { texts, study, results } = context;
  const { bottomUp, services } = results.economy;
  const gaining = services.filter((service): service is Gaining => service.gain !== undefined);
  if (bottomUp === undefined) return [];
  const { serviceEconomy: words } = texts;
  const scale = amountScale(gaining.map(({ gain }) => gain));
  const stated = gaining.map(({ gain }) => gain);
  const realised = gaining.map(({ gain, gainAtRealisedShare }) => gainAtRealisedShare ?? gain);
  const printed = new Map([...addingUp(realised, scale), ...addingUp(stated, scale)]);
  const amount = (figure: Figure): Sentence => [amountText(context, figure, scale, printed)];
  const interval = (figure: Figure): Sentence => amountInterval(context, figure, scale) ?? '–';
  const hasTime = gaining.some(({ released }) => released !== undefined);
  const { gainTable: labels } = words;
  const hasForecasts = gaining.some(({ gainAtRealisedShare }) => gainAtRealisedShare !== undefined);
  const ifForecast = (cell: Sentence): Sentence[] => (hasForecasts ? [cell] : []);
  const ifTime = (cell: Sentence): Sentence[] => (hasTime ? [cell] : []);
  const sumRow: Sentence[] = [
    `${words.sum}${illustrated(context, [bottomUp.annual])}`,
    amount(sumOfPrinted(bottomUp.annual, stated, printed)),
    interval(bottomUp.annual),
    ...ifForecast(amount(sumOfPrinted(bottomUp.atRealisedShare, realised, printed))),
    ...ifTime(''),
  ];
  return [
    paragraph(words.gainLead(words.scale(scale, study.currency))),
    table(`lrr${hasForecasts ? 'r' : ''}${hasTime ? 'r' : ''}`, [
      [labels.service, labels.gain, labels.interval, ...ifForecast(labels.realised), ...ifTime(labels.released)],
      ...gaining.map((service): Sentence[] => [
        `${serviceTitle(context, service.id)}${illustrated(context, [service.gain, service.released])}`,
        amount(service.gain),
        interval(service.gain),
        ...ifForecast(amount(service.gainAtRealisedShare ?? service.gain)),
        ...ifTime(service.released === undefined ? '–' : [figureText(context, service.released, 'bare')]),
      ]),
      ...(gaining.length < 2 ? [] : [sumRow]),
    ]),
    paragraph(...explained(context, gaining, hasTime)),
  ];
}

function explained(context: ReportContext, gaining: readonly Gaining[], hasTime: boolean): Sentence[] {
  const { serviceEconomy: words } = context.texts;
  const share = realisedShareOfForecasts();
  const forecasts = gaining.filter(({ gainAtRealisedShare }) => gainAtRealisedShare !== undefined);
  const someStand = forecasts.length > 0 && forecasts.length < gaining.length;
  return [
    words.interval,
    ...(share === undefined || forecasts.length === 0
      ? []
      : [[...words.realisedShare<Inline>({ share: figureText(context, share, 'stated') }), research(forecastAudit)]]),
    ...(someStand ? [words.priorsStand] : []),
    ...(gaining.some(({ gain }) => gain.value < 0) ? [words.negative] : []),
    ...(hasTime ? [words.releasedTime] : []),
  ];
}
