import { firmPlace } from '../../knowledge/judgements.ts';
import { economyCriterion } from '../../study/built-in-criteria.ts';
import { settingFigure } from '../assumed-figures.ts';
import type { ReportContext } from '../context.ts';
import { countFigure } from '../count-figure.ts';
import { figureText } from '../figure-text.ts';
import type { Inline, Sentence } from '../nodes.ts';
import { shareErrorText } from '../share-error-text.ts';

/** The methods behind the ranking and the advice: only those that this study used. */
export function priorityMethod(context: ReportContext): Sentence[] {
  const { priorities } = context.results;
  if (priorities === undefined) return [];
  const { method: words } = context.texts;
  const { criteria, weights, draws, services } = priorities;
  const used = (holds: boolean, ...sentences: readonly Sentence[]): readonly Sentence[] => (holds ? sentences : []);
  const found = draws === undefined ? words.smaaExact : words.smaaDrawn<Inline>({ draws: figureText(context, countFigure('draws', draws)), error: shareErrorText(context, draws) });
  const firm = words.firm<Inline>(figureText(context, settingFigure('firmPlace', firmPlace, 'share'), 'whole'));
  return [
    words.value,
    ...used(criteria.some(({ id }) => id === economyCriterion), words.economyValue),
    ...used(weights === 'by-municipality' || weights === 'shared', words.swings),
    ...used(weights === 'order', words.rankOrder),
    ...used(services.length > 1, typeof found === 'string' ? `${words.smaa}${found}` : [words.smaa, ...found], firm),
    words.classes,
  ];
}
