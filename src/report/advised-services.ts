import type { ClassifiedService } from '../analyses/classes/classes.ts';
import type { RankedService } from '../analyses/priorities/priorities.ts';
import type { ServiceClass } from '../knowledge/class-rule.ts';
import type { ReportContext } from './context.ts';
import { serviceTitle } from './service-title.ts';

/** The services by what is advised of them. */
export interface AdvisedServices {
  /** Those that have been assessed, and those that the law rules out: the best ranked first. */
  readonly byClass: Readonly<Record<ServiceClass, readonly ClassifiedService[]>>;
  /** Of these nothing is known but that they are on the list. */
  readonly unassessed: readonly ClassifiedService[];
}

export function advisedServices({ results }: ReportContext): AdvisedServices {
  const ranked = results.priorities?.services.map(({ id }) => id) ?? [];
  const place = (id: string): number => (ranked.includes(id) ? ranked.indexOf(id) : ranked.length);
  const inOrder = results.classes.services.toSorted((a, b) => place(a.id) - place(b.id));
  const isAssessed = ({ id, class: advised }: ClassifiedService): boolean => advised === 'leave' || ranked.includes(id);
  const assessed = inOrder.filter(isAssessed);
  const of = (wanted: ServiceClass): readonly ClassifiedService[] => assessed.filter((each) => each.class === wanted);
  return {
    byClass: { 'start-now': of('start-now'), prepare: of('prepare'), 'look-again-later': of('look-again-later'), leave: of('leave') },
    unassessed: inOrder.filter((each) => !isAssessed(each)),
  };
}

/** Those that start or are prepared, the former first. */
export function goingOn({ byClass }: AdvisedServices): readonly ClassifiedService[] {
  return [...byClass['start-now'], ...byClass.prepare];
}

/** A service's place in the ranking and all that it rests on; undefined for one that is not ranked. */
export function rankedService({ results }: ReportContext, id: string): RankedService | undefined {
  return results.priorities?.services.find((each) => each.id === id);
}

/** A service's title, marked where an illustration decides what is advised of it. */
export function advisedTitle(context: ReportContext, { id, isIllustrated }: ClassifiedService): string {
  return `${serviceTitle(context, id)}${isIllustrated ? ` (${context.texts.gap.illustration})` : ''}`;
}
