import { findFactor } from '../knowledge/find-factor.ts';
import type { PriorityFigure } from '../texts/sections/figure-name-texts.ts';
import type { ReportContext } from './context.ts';
import { quotedCriterion } from './criterion-title.ts';
import { serviceTitle } from './service-title.ts';

/** The name of a figure of the ranking or of readiness by its id; undefined for another. */
export function priorityFigureName(context: ReportContext, id: string): string | undefined {
  const { priority: names } = context.texts.figureNames;
  const [kind = '', second = '', third = '', fourth] = id.split('.');
  switch (kind) {
    case 'criterion':
      return criterionFigure(context, second, third, fourth);
    case 'effect':
      return names.effect({ service: serviceTitle(context, second), criterion: quotedCriterion(context, third), place: place(context, fourth) });
    case 'feasibility':
      return names.feasibility({ service: serviceTitle(context, second), place: place(context, third === '' ? undefined : third) });
    case 'capacity':
      return names.capacity;
    case 'priority':
      return names.service(third as PriorityFigure, serviceTitle(context, second));
    case 'comparison':
      return names.comparison[second === 'merger' ? 'merger' : 'asToday'];
    case 'readiness': {
      const factor = context.texts.swot.quoted(findFactor(second)?.title[context.language] ?? second);
      return third === 'spread' ? names.spread(factor) : names.readiness({ factor, place: place(context, third === '' ? undefined : third) });
    }
    default:
      return undefined;
  }
}

function criterionFigure(context: ReportContext, id: string, what: string, municipality: string | undefined): string {
  const { priority: names } = context.texts.figureNames;
  if (what === 'scale') return names.economyScale;
  const about = { criterion: quotedCriterion(context, id), place: place(context, municipality) };
  return what === 'swing' ? names.swing(about) : names.weight(about);
}

function place({ study }: ReportContext, id: string | undefined): string | undefined {
  return id === undefined ? undefined : (study.municipalities.get(id)?.name ?? id);
}
