import type { PrioritiesResult } from '../../analyses/priorities/priorities.ts';
import type { Figure } from '../../figures/figure.ts';
import type { ReportContext } from '../context.ts';
import { criterionTitle, quotedCriterion } from '../criterion-title.ts';
import { figureText } from '../figure-text.ts';
import { municipalityNames } from '../municipality-names.ts';
import type { Block, Inline, Sentence } from '../nodes.ts';
import { paragraph, table } from '../nodes.ts';
import { printedWeights } from '../printed-weights.ts';

/** What the services are ranked by, whose weights are used, and what they are. */
export function priorityWeights(context: ReportContext, priorities: PrioritiesResult): Block[] {
  const { priorities: words } = context.texts;
  const { criteria, weights, notWeighedBy, economyScale } = priorities;
  const [first, ...more] = criteria;
  const only = first === undefined || more.length > 0 ? undefined : quotedCriterion(context, first.id);
  const scale = economyScale === undefined ? [] : [words.economyScale<Inline>(figureText(context, economyScale, 'stated'))];
  const sentences: Sentence[] = [
    words.how(only),
    ...(only === undefined ? [words.weights[weights]] : []),
    ...scale,
    ...(notWeighedBy.length === 0 || weights !== 'by-municipality' ? [] : [words.notWeighed(municipalityNames(context, notWeighedBy))]),
  ];
  return [
    paragraph(...sentences.flatMap((sentence, index): Sentence[] => (index === 0 ? [sentence] : [' ', sentence]))),
    ...(only === undefined && weights !== 'equal' ? [weightTable(context, priorities)] : []),
  ];
}

/** A row a municipality and a column a criterion, because there are rarely many criteria; without municipalities a row a criterion. */
function weightTable(context: ReportContext, { criteria, weighedBy }: PrioritiesResult): Block {
  const { weightTable: labels } = context.texts.priorities;
  const used = weightRow(context, criteria.map(({ weight }) => weight));
  if (weighedBy.length === 0) {
    return table('lr', [[labels.criterion, labels.weight], ...criteria.map(({ id }, index): Sentence[] => [criterionTitle(context, id), used[index] ?? '–'])]);
  }
  const own = weighedBy.map((municipality): Sentence[] => [
    municipalityNames(context, [municipality]),
    ...weightRow(context, criteria.flatMap(({ byMunicipality }) => byMunicipality.get(municipality) ?? [])),
  ]);
  return table(`l${'r'.repeat(criteria.length)}`, [
    [labels.municipality, ...criteria.map(({ id }) => criterionTitle(context, id))],
    ...own,
    [labels.used, ...used],
  ]);
}

function weightRow(context: ReportContext, weights: readonly Figure[]): Sentence[] {
  return printedWeights(weights).map((weight) => [figureText(context, weight, 'whole')]);
}
