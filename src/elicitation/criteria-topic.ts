import type { Value } from '../document/edit/value.ts';
import { builtInCriteria, economyCriterion } from '../study/built-in-criteria.ts';
import type { Study } from '../study/study.ts';
import type { TopicContext } from './topic-context.ts';
import { criterionName } from './topic-context.ts';
import { edited, type Topic } from './topic.ts';

/** What the services are judged by: the study's criteria, or without any those that some service has an effect on. */
export function criteriaInUse({ criteria, services }: Study): readonly string[] {
  if (criteria.size > 0) return [...criteria.keys()];
  const used = new Set([...services.values()].flatMap(({ effects }) => [...effects.keys()]));
  return builtInCriteria.filter((id) => used.has(id));
}

/** Those that a service can have an effect on; economy is computed. */
export function scoredCriteria({ criteria }: Study): readonly string[] {
  return (criteria.size > 0 ? [...criteria.keys()] : builtInCriteria).filter((id) => id !== economyCriterion);
}

/** Asks what the services shall be judged by, where the study does not say; what has been assessed stays among it. */
export function criteriaTopic(context: TopicContext, isOpen: boolean): readonly Topic[] {
  const { study } = context.captured;
  if (study.criteria.size > 0) return [];
  const used = criteriaInUse(study);
  return [
    {
      id: 'criteria',
      question: {
        kind: 'choices',
        id: 'criteria',
        message: context.texts.criteria,
        choices: builtInCriteria.map((id) => ({ value: id, name: criterionName(context, id), about: undefined })),
        initial: used.length === 0 ? [economyCriterion, 'quality', 'resilience'] : [economyCriterion, ...used],
      },
      isOpen,
      standing: 'step',
      name: { group: '', label: '' },
      answer: undefined,
      others: undefined,
      take: (chosen) => {
        const ids = builtInCriteria.filter((id) => chosen.includes(id) || used.includes(id));
        if (ids.length === 0) return edited([]);
        return edited([{ kind: 'set', path: ['criteria'], value: new Map(ids.map((id): [string, Value] => [id, new Map()])) }]);
      },
    },
  ];
}
