import type { ClassesResult, ClassifiedService } from './classes.ts';

/** What is advised of each service, and by which rules, as plain data for JSON. */
export function classesData({ services, rounds }: ClassesResult): object {
  return { services: services.map(serviceData), rounds };
}

function serviceData({ id, class: advised, purpose, rules, waitsFor, round, restsOn, isIllustrated }: ClassifiedService): object {
  return {
    service: id,
    class: advised,
    ...(purpose === undefined ? {} : { purpose: purpose.kind === 'economy' ? 'economy' : purpose.criterion }),
    rules: rules.map(({ rule, holds }) => ({ rule: rule.id, holds })),
    ...(waitsFor.length === 0 ? {} : { waitsFor }),
    ...(round === undefined ? {} : { round }),
    restsOn: {
      figures: restsOn.figures.map((figure) => figure.id),
      swot: restsOn.swot,
      strategies: restsOn.strategies,
      ...(restsOn.model === undefined ? {} : { model: restsOn.model }),
      lessons: restsOn.lessons,
    },
    ...(isIllustrated ? { illustration: true } : {}),
  };
}
