import { answerOf } from '../study/answer-of.ts';
import { readEffect } from '../study/read/effect.ts';
import type { ServiceCandidate } from '../study/sections.ts';
import { answerTopic } from './answer-topic.ts';
import { scoredCriteria, criteriaInUse } from './criteria-topic.ts';
import type { Choice } from './question.ts';
import type { TopicContext } from './topic-context.ts';
import { criterionName, municipalityName, serviceName } from './topic-context.ts';
import { kept, type Topic } from './topic.ts';

/** The draft with the services that are assessed in this sitting. */
const chosenServices = 'chosen-services';

/** Effects from the best to the worst, as they are chosen. */
const effects = [4, 3, 2, 1, 0, -1, -2, -3, -4] as const;

const ratings = [5, 4, 3, 2, 1] as const;

/** The services that a municipality takes part in. */
function ownServices({ captured, municipality }: TopicContext): readonly ServiceCandidate[] {
  return [...captured.study.services.values()].filter(({ participants }) => participants.includes(municipality));
}

/** Whether anybody has begun to assess a service. */
function isBegun({ effects: given, feasibility }: ServiceCandidate): boolean {
  return given.size > 0 || feasibility !== undefined;
}

/** Asks which services are assessed: unless told otherwise, all that the municipality itself has not answered whole. Of a single service nothing is to be chosen. */
export function chooseServices(context: TopicContext): readonly Topic[] {
  const { texts, drafts, municipality } = context;
  const own = ownServices(context);
  if (own.length < 2) return [];
  const unbegun = own.filter((service) => !isBegun(service));
  const services = [...own.filter(isBegun), ...unbegun];
  const standings = new Map(services.map((service) => [service.id, topicsOfService(context, service, { isWanted: true, isExpected: true }).map(({ standing }) => standing)]));
  const unanswered = services.filter(({ id }) => standings.get(id)?.some((standing) => standing === 'missing' || standing === 'shared') === true);
  return [
    {
      id: 'services',
      question: {
        kind: 'choices',
        id: 'services',
        message: texts.assess.services(municipalityName(context, municipality)),
        choices: services.map(({ id }) => ({ value: id, name: serviceName(context, id), about: undefined })),
        initial: drafts.get(chosenServices)?.split(' ') ?? unanswered.map(({ id }) => id),
      },
      isOpen: [...standings.values()].some((each) => each.includes('missing')),
      standing: 'step',
      name: { group: '', label: '' },
      answer: undefined,
      others: undefined,
      lacks: unbegun.length === 0 ? undefined : texts.assess.unassessed(unbegun.length),
      take: (ids) => kept([[chosenServices, ids.join(' ')]], 'done'),
    },
  ];
}

/**
 * What one municipality is asked about the services that it takes part in: the effect on each criterion, from −4 to 4
 * (the plus–minus method), and how easy each is to bring about. What is expected is the same for all who take part:
 * answers about the services that somebody has begun with.
 */
export function serviceTopics(context: TopicContext): readonly Topic[] {
  const services = ownServices(context);
  const chosen = context.drafts.get(chosenServices)?.split(' ') ?? services.map(({ id }) => id);
  const inOrder = [...chosen.flatMap((id) => services.filter((service) => service.id === id)), ...services.filter(({ id }) => !chosen.includes(id))];
  return inOrder.flatMap((service) =>
    // A single service is not counted among those that nobody has begun with, and so it is named.
    topicsOfService(context, service, { isWanted: chosen.includes(service.id), isExpected: isBegun(service) || services.length === 1 }),
  );
}

function topicsOfService(context: TopicContext, service: ServiceCandidate, { isWanted, isExpected }: Wanted): readonly Topic[] {
  const inUse = criteriaInUse(context.captured.study);
  const criteria = scoredCriteria(context.captured.study);
  return [
    ...criteria.map((id) => effectTopic(context, service, id, { isWanted: isWanted && inUse.includes(id), isExpected: isExpected && inUse.includes(id) })),
    feasibilityTopic(context, service, { isWanted, isExpected }),
  ];
}

interface Wanted {
  readonly isWanted: boolean;
  readonly isExpected: boolean;
}

function effectTopic(context: TopicContext, service: ServiceCandidate, criterion: string, wanted: Wanted): Topic {
  const { texts, municipality } = context;
  const id = `effect.${service.id}.${criterion}`;
  const name = { group: serviceName(context, service.id), label: criterionName(context, criterion) };
  const value = answerOf(service.effects.get(criterion), municipality)?.value;
  return answerTopic(context, {
    ...wanted,
    id,
    name,
    path: ['services', service.id, 'effects', criterion],
    everybody: service.participants,
    key: 'value',
    typed: effectOf,
    question: () => ({
      kind: 'choice',
      id,
      message: texts.assess.effect({ service: name.group, criterion: name.label }),
      choices: effects.map((effect): Choice => ({ value: String(effect), name: texts.assess.effectName(effect), about: undefined })),
      initial: typeof value === 'number' ? String(value) : undefined,
      isOptional: true,
    }),
  });
}

function effectOf(written: string): string {
  return String(readEffect({ kind: 'scalar', value: written, text: written, quoted: true, span: { start: 0, end: 0 } }) ?? written);
}

function feasibilityTopic(context: TopicContext, service: ServiceCandidate, wanted: Wanted): Topic {
  const { texts } = context;
  const id = `feasibility.${service.id}`;
  const name = { group: serviceName(context, service.id), label: texts.assess.feasibilityLabel };
  return answerTopic(context, {
    ...wanted,
    id,
    name,
    path: ['services', service.id, 'feasibility'],
    everybody: service.participants,
    key: 'value',
    typed: (written) => String(Number(written)),
    question: (initial) => ({
      kind: 'choice',
      id,
      message: texts.assess.feasibility(name.group),
      choices: ratings.map((rating): Choice => ({ value: String(rating), name: texts.assess.ratingName(rating), about: undefined })),
      initial,
      isOptional: true,
    }),
  });
}
