import type { Figure } from '../figures/figure.ts';
import type { PageTexts } from '../texts/page-texts.ts';
import type { ReportContext } from './context.ts';
import { illustrated } from './illustrated.ts';
import { moneyText } from './money-text.ts';
import type { RealisationPanel } from './page.ts';
import { sharePercentile, shareText } from './share-text.ts';
import { yearsText } from './years-text.ts';

/**
 * What is uncertain in the answer at its 10th percentile, its mean and its 90th percentile, as computed; undefined where
 * nothing is.
 */
export function realisationPanel(context: ReportContext, { realisation: words }: PageTexts): RealisationPanel | undefined {
  const { topDown, package: together, advised } = context.results.economy;
  const years = yearsText(context).value;
  const ofGap = [
    ...row(context, words.share, topDown?.realisation),
    ...row(context, words.gain, topDown?.gain),
    ...(topDown?.npv === undefined ? row(context, words.presentGain(years), topDown?.affordableCost) : row(context, words.npv(years), topDown.npv)),
  ];
  const ofServices = [
    ...row(context, words.servicesGain, advised?.annual),
    ...row(context, words.servicesNpv(years), together?.npv),
    ...row(context, words.servicesNpvRealised(years), together?.npvAtRealisedShare),
  ];
  const { headings } = context.texts;
  const rows = [...ofGap, ...ofServices];
  return rows.length === 0 ? undefined : { under: ofGap.length > 0 ? headings.topDown : headings.economy, rows };
}

/** None for a figure that is certain, or of which a percentile is no particular number. */
function row(context: ReportContext, label: string, figure: Figure | undefined): RealisationPanel['rows'] {
  const { p10, p90 } = figure?.quantiles ?? {};
  if (figure === undefined || p10 === undefined || p90 === undefined) return [];
  const at = (value: number): string => moneyText({ ...context, printed: new Map() }, { ...figure, value }).value;
  const amounts =
    figure.unit === 'share'
      ? { low: sharePercentile(context, figure, 'p10')?.value ?? '', likely: shareText(context, figure).value, high: sharePercentile(context, figure, 'p90')?.value ?? '' }
      : { low: at(p10), likely: moneyText(context, figure).value, high: at(p90) };
  return [{ label: `${label}${illustrated(context, [figure])}`, amounts }];
}
