import { sharedTopic } from './answer-topic.ts';
import { criteriaInUse, criteriaTopic } from './criteria-topic.ts';
import { readinessTopics } from './readiness-topics.ts';
import { chooseServices, serviceTopics } from './service-topics.ts';
import type { TopicContext } from './topic-context.ts';
import type { Topic } from './topic.ts';

/** What one municipality is asked to assess: the services that it takes part in, and its own readiness. */
export function assessTopics(context: TopicContext): readonly Topic[] {
  const { study } = context.captured;
  const services = serviceTopics(context);
  const readiness = readinessTopics(context);
  return [
    ...criteriaTopic(context, study.services.size > 0 && criteriaInUse(study).length === 0),
    ...chooseServices(context),
    ...sharedTopic(context, [...services, ...readiness]),
    ...services,
    ...readiness,
  ];
}
