import type { PrioritiesResult, RankedService } from '../analyses/priorities/priorities.ts';
import { largestRemainder } from '../math/largest-remainder.ts';
import type { PageTexts } from '../texts/page-texts.ts';
import type { ReportContext } from './context.ts';
import { criterionTitle } from './criterion-title.ts';
import { figureText } from './figure-text.ts';
import type { WeightsPanel } from './page.ts';
import { serviceTitle } from './service-title.ts';

/** Weights are shown in whole per cent that add up to a hundred. */
const percent = 0.01;

/** What the most important criterion gets. */
const mostPoints = 100;

/** What a reader needs to weigh the services anew; undefined where there is nothing to weigh. */
export function weightsPanel(context: ReportContext, { weights: words }: PageTexts): WeightsPanel | undefined {
  const { texts, numbers, results, study } = context;
  const { priorities } = results;
  if (priorities === undefined || priorities.criteria.length < 2 || priorities.services.length < 2) return undefined;
  const points = pointsOf(context, priorities);
  const shares = largestRemainder(priorities.criteria.map(({ weight }) => weight.value), percent);
  const order = priorities.services.map(({ id }) => id);
  const services = [...study.services.keys()].flatMap((id) => priorities.services.find((service) => service.id === id) ?? []);
  const template = { points: '{points}', share: texts.units.percent('{share}') };
  return {
    under: texts.priorities.heading,
    criteria: priorities.criteria.map(({ id, weight }, index) => {
      const own = points[index] ?? 0;
      const share = texts.units.percent(numbers.whole(shares[index] ?? 0));
      return { title: criterionTitle(context, id), weight: weight.value, points: own, text: words.points({ points: numbers.whole(own), share }) };
    }),
    services: services.map((service) => ({
      title: serviceTitle(context, service.id),
      marks: marksOf(context, service),
      values: service.values,
      rank: figureText(context, service.rank).value,
      value: figureText(context, service.value, 'hundredths').value,
      advice: adviceOn(context, service.id),
    })),
    order: order.map((id) => services.findIndex((service) => service.id === id)),
    decimalMark: numbers.decimal(0.5, 1).slice(1, 2),
    points: words.points(template),
  };
}

/** The swings that all share, as they stand; else the weights, the largest as a hundred. */
function pointsOf({ study }: ReportContext, { criteria, weights }: PrioritiesResult): readonly number[] {
  const swings = criteria.flatMap(({ id }) => {
    const swing = study.criteria.get(id)?.swing;
    return swing?.kind === 'shared' && typeof swing.value.value === 'number' ? [swing.value.value] : [];
  });
  if (weights === 'shared' && swings.length === criteria.length) return swings.map(Math.round);
  const largest = Math.max(...criteria.map(({ weight }) => weight.value));
  return criteria.map(({ weight }) => Math.round((weight.value / largest) * mostPoints));
}

/** As in the ranking of the report. */
function marksOf({ texts }: ReportContext, { value, incomplete }: RankedService): string {
  const marks = [...(value.illustration ? [texts.gap.illustration] : []), ...(incomplete.length > 0 ? [texts.priorities.incomplete] : [])];
  return marks.length === 0 ? '' : ` (${marks.join(', ')})`;
}

function adviceOn({ results, texts }: ReportContext, id: string): string {
  const found = results.classes.services.find((service) => service.id === id);
  return found === undefined ? '–' : texts.advice.classes[found.class];
}
