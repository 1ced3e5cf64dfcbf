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

/** Those that somebody has begun to assess; where nobody has begun with any, all. */
function expectedServices(context: TopicContext): readonly string[] {
  const services = ownServices(context);
  const begun = services.filter(({ effects: given, feasibility }) => given.size > 0 || feasibility !== undefined);
  return (begun.length === 0 ? services : begun).map(({ id }) => id);
}

/** Asks which services are assessed, where some of them nobody has begun with; of a single service nothing is to be chosen. */
export function chooseServices(context: TopicContext): readonly Topic[] {
  const { texts, drafts, municipality } = context;
  const services = ownServices(context);
  const begun = services.filter(({ effects: given, feasibility }) => given.size > 0 || feasibility !== undefined);
  if (services.length < 2) return [];
  const chosen = drafts.get(chosenServices)?.split(' ');
  return [
    {
      id: 'services',
      question: {
        kind: 'choices',
        id: 'services',
        message: texts.assess.services(municipalityName(context, municipality)),
        choices: services.map(({ id }) => ({ value: id, name: serviceName(context, id), about: undefined })),
        initial: chosen ?? expectedServices(context),
      },
      isOpen: begun.length < services.length,
      standing: 'step',
      name: { group: '', label: '' },
      answer: undefined,
      others: undefined,
      take: (ids) => kept([[chosenServices, ids.join(' ')]], 'done'),
    },
  ];
}

/**
 * What one municipality is asked about the services that it takes part in: the effect on each criterion, from −4 to 4
 * (the plus–minus method), and how easy each is to bring about.
 */
export function serviceTopics(context: TopicContext): readonly Topic[] {
  const expected = expectedServices(context);
  const chosen = context.drafts.get(chosenServices)?.split(' ') ?? expected;
  const inUse = criteriaInUse(context.captured.study);
  return ownServices(context).flatMap((service) => {
    const isWanted = chosen.includes(service.id);
    const isExpected = expected.includes(service.id);
    const criteria = scoredCriteria(context.captured.study);
    return [
      ...criteria.map((id) => effectTopic(context, service, id, { isWanted: isWanted && inUse.includes(id), isExpected: isExpected && inUse.includes(id) })),
      feasibilityTopic(context, service, { isWanted, isExpected }),
    ];
  });
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
      initial: typeof value === 'number' ? String(value) : '0',
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
      initial: initial ?? '3',
      isOptional: true,
    }),
  });
}
