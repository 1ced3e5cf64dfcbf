import { settingFigure } from '../assumed-figures.ts';
import { classLimit } from '../../knowledge/class-limit.ts';
import type { ReportContext } from '../context.ts';
import { figureText } from '../figure-text.ts';
import type { Inline, Sentence } from '../nodes.ts';
import { serviceTitle } from '../service-title.ts';
import { isTakenAsCertain } from '../taken-as-certain.ts';

/** What the ranking and the advice rest on without the study having stated it: only what mattered for this study. */
export function priorityAssumptions(context: ReportContext): Sentence[] {
  const { results, texts } = context;
  const { priorities } = results;
  if (priorities === undefined) return [];
  const { assumptions: words } = texts;
  const { weights, criteria, capacity, economyScale, services } = priorities;
  const several = criteria.length > 1;
  const isFound = economyScale !== undefined && economyScale.origin.kind === 'analysed';
  const weighed = weights === 'by-municipality' || weights === 'shared';
  return [
    ...(capacity.stated === undefined && services.length > 1 ? [words.oneAtATime] : []),
    ...(several && weights === 'equal' ? [words.equalWeights] : []),
    ...(several && weights === 'order' ? [words.orderedWeights] : []),
    ...(isFound && several ? [words.economyScale<Inline>({ scale: figureText(context, economyScale, 'stated'), weighed })] : []),
    ...(services.some(({ incomplete }) => incomplete.length > 0) ? [words.unknownEffects] : []),
    ...takenAsCertain(context),
    ...classLimits(context),
  ];
}

function takenAsCertain(context: ReportContext): Sentence[] {
  const { results, texts } = context;
  const certain = results.economy.services.filter(({ id }) => isTakenAsCertain(context, id)).map(({ id }) => serviceTitle(context, id));
  return certain.length === 0 ? [] : [texts.assumptions.takenAsCertain(texts.list(certain))];
}

/** The limits as the rules have them. */
function classLimits(context: ReportContext): Sentence[] {
  const [certain, pays, effect, within] = [
    classLimit('within-capacity-by-all'),
    classLimit('probability-positive'),
    classLimit('greatest-effect'),
    classLimit('within-capacity'),
  ];
  if (certain === undefined || pays === undefined || effect === undefined || within === undefined) return [];
  const share = (value: number): Inline => figureText(context, settingFigure('classLimit', value, 'share'), 'whole');
  return [
    context.texts.assumptions.classLimits<Inline>({
      certain: share(certain),
      pays: share(pays),
      effect: figureText(context, settingFigure('classLimit', effect, 'value')),
      within: share(within),
    }),
  ];
}
