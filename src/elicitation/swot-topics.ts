import { isValueList, valueAt } from '../document/edit/value.ts';
import { quadrantLimit } from '../study/swot-items.ts';
import type { Quadrant } from '../study/swot.ts';
import { quadrants } from '../study/swot.ts';
import { answerTopic } from './answer-topic.ts';
import { checkPoints } from './points.ts';
import { sourceTopic } from './source-topic.ts';
import type { SwotEntry } from './swot-entries.ts';
import { addEdits, opened, supportEdits, swotEntries } from './swot-entries.ts';
import type { TopicContext } from './topic-context.ts';
import { municipalityName, serviceName } from './topic-context.ts';
import { edited, kept, type Taken, type Topic } from './topic.ts';

/**
 * What one municipality is asked about strengths, weaknesses, opportunities and threats: quadrant by quadrant first its own
 * items, with how much they matter, the services that they bear on and where they come from; then, when it has named
 * its own, how much those of the others matter to it.
 */
export function swotTopics(context: TopicContext): readonly Topic[] {
  return quadrants.flatMap((quadrant) => {
    const entries = swotEntries(context.captured, quadrant);
    const isOwn = ({ item }: SwotEntry): boolean => item.by.length === 1 && item.by.includes(context.municipality);
    const own = entries.filter(isOwn);
    const others = entries.filter((entry) => !isOwn(entry));
    return [
      ...own.flatMap((entry) => itemTopics(context, quadrant, entry)),
      // What is missing is told once, and not for each quadrant.
      { ...addTopic(context, quadrant, entries), lacks: quadrant === quadrants[0] && !hasContributed(context) ? context.texts.swot.ownItems : undefined },
      ...others.flatMap((entry) => itemTopics(context, quadrant, entry)),
    ];
  });
}

/** Whether a municipality has named an item, or joined one, in any quadrant. */
function hasContributed({ captured, municipality }: TopicContext): boolean {
  return [...captured.study.swot.values()].some((items) => items.some(({ by }) => by.includes(municipality)));
}

/** The draft that says that an item was named in this sitting. */
function namedDraft(id: string): string {
  return `named.${id}`;
}

function itemTopics(context: TopicContext, quadrant: Quadrant, entry: SwotEntry): readonly Topic[] {
  return [textTopic(context, quadrant, entry), importanceTopic(context, quadrant, entry), servicesTopic(context, quadrant, entry), evidenceTopic(context, quadrant, entry)];
}

/** Asks for one more item until there is none; one that nearly stands there already is told. */
function addTopic(context: TopicContext, quadrant: Quadrant, entries: readonly SwotEntry[]): Topic {
  const { captured, municipality, drafts, texts, tools } = context;
  const id = `add.${quadrant}`;
  const who = municipalityName(context, municipality);
  const pending = drafts.get(id);
  const alike = (text: string): SwotEntry | undefined => {
    const item = tools.nearlySame(text, entries.map((entry) => entry.item));
    return entries.find((entry) => entry.item.text === text) ?? entries.find((entry) => entry.item === item);
  };
  const same = pending === undefined ? undefined : alike(pending);
  const add = (text: string): Taken => {
    const added = addEdits(captured, quadrant, text, municipality);
    const count = entries.length + 1;
    return {
      edits: added.edits,
      drafts: [[id, undefined], [namedDraft(added.id), 'yes']],
      next: 'again',
      backTo: `text.${added.id}`,
      said: count > quadrantLimit ? [texts.swot.tooMany({ quadrant: texts.swot.quadrants[quadrant], count, limit: quadrantLimit })] : [],
    };
  };
  return {
    id,
    question:
      same === undefined || pending === undefined
        ? {
            kind: 'text',
            id,
            message: texts.swot.add({ quadrant, isFirst: !entries.some(({ item }) => item.by.includes(municipality)), municipality: who }),
            initial: undefined,
            isOptional: true,
            check: () => undefined,
          }
        : {
            kind: 'choice',
            id,
            message: texts.swot.alike({ text: pending, other: same.item.text }),
            choices: [
              { value: 'same', name: texts.swot.same(who), about: undefined },
              { value: 'another', name: texts.swot.another, about: undefined },
            ],
            initial: 'same',
            isOptional: false,
          },
    isOpen: true,
    standing: 'step',
    name: { group: texts.swot.quadrants[quadrant], label: '' },
    answer: undefined,
    others: undefined,
    take: ([answer = '']) => {
      if (pending !== undefined && same !== undefined) {
        if (answer === 'another') return add(pending);
        return { ...edited(supportEdits(captured, quadrant, same, municipality)), drafts: [[id, undefined]], next: 'again', backTo: `importance.${same.id}` };
      }
      return alike(answer) === undefined ? add(answer) : kept([[id, answer]], 'at-once');
    },
  };
}

/** An item's text is only asked for again by going back to it. */
function textTopic({ captured, texts }: TopicContext, quadrant: Quadrant, { id, item }: SwotEntry): Topic {
  return {
    id: `text.${id}`,
    question: { kind: 'text', id: `text.${id}`, message: texts.swot.text(quadrant), initial: item.text, isOptional: false, check: () => undefined },
    isOpen: false,
    standing: 'step',
    name: { group: texts.swot.quadrants[quadrant], label: item.text },
    answer: undefined,
    others: undefined,
    take: ([text = '']) => {
      const { path, edits } = opened(captured, quadrant, id);
      return edited([...edits, { kind: 'set', path: [...path, 'text'], value: text }]);
    },
  };
}

function importanceTopic(context: TopicContext, quadrant: Quadrant, { id, item }: SwotEntry): Topic {
  const { captured, texts, municipality } = context;
  const { path, edits } = opened(captured, quadrant, id);
  const topic = answerTopic(context, {
    id: `importance.${id}`,
    name: { group: texts.swot.quadrants[quadrant], label: texts.quoted(item.text) },
    path: [...path, 'importance'],
    everybody: [...captured.study.municipalities.keys()],
    key: 'value',
    typed: (written) => String(Number(written)),
    isWanted: true,
    isExpected: true,
    question: (initial) => ({
      kind: 'text',
      id: `importance.${id}`,
      message: texts.swot.importance({ quadrant, text: item.text, municipality: municipalityName(context, municipality) }),
      initial,
      isOptional: true,
      check: checkPoints(texts),
    }),
  });
  return { ...topic, take: (answer) => withEdits(edits, topic.take(answer)) };
}

/** What gives an item a map of its own comes first, if anything comes. */
function withEdits(first: Taken['edits'], taken: Taken): Taken {
  return taken.edits.length === 0 ? taken : { ...taken, edits: [...first, ...taken.edits] };
}

function servicesTopic(context: TopicContext, quadrant: Quadrant, { id, item }: SwotEntry): Topic {
  const { captured, texts, drafts } = context;
  const ids = [...captured.study.services.keys()];
  const { path, edits } = opened(captured, quadrant, id);
  return {
    id: `services.${id}`,
    question: {
      kind: 'choices',
      id: `services.${id}`,
      message: texts.swot.services(item.text),
      choices: ids.map((service) => ({ value: service, name: serviceName(context, service), about: undefined })),
      initial: item.services,
    },
    isOpen: drafts.has(namedDraft(id)) && ids.length > 0 && item.services.length === 0,
    standing: item.services.length === 0 ? 'optional' : 'own',
    name: { group: texts.swot.quadrants[quadrant], label: texts.swot.servicesOf(texts.quoted(item.text)) },
    answer: item.services.length === 0 ? undefined : item.services.map((service) => serviceName(context, service)).join(', '),
    others: undefined,
    take: (chosen) => {
      if (chosen.length === 0) return edited(item.services.length === 0 ? [] : [{ kind: 'remove', path: [...path, 'services'] }]);
      const isMore = isValueList(valueAt(captured.data, [...path, 'services'])) && item.services.every((service) => chosen.includes(service));
      const added = chosen.filter((service) => !item.services.includes(service));
      // What stands is only added to, so that the rest of its lines stay.
      if (isMore) return edited(added.map((value) => ({ kind: 'append', path: [...path, 'services'], value })));
      return edited([...edits, { kind: 'set', path: [...path, 'services'], value: [...chosen] }]);
    },
  };
}

function evidenceTopic(context: TopicContext, quadrant: Quadrant, { id, item }: SwotEntry): Topic {
  const { captured, texts, drafts } = context;
  const { path, edits } = opened(captured, quadrant, id);
  return sourceTopic(context, {
    id: `evidence.${id}`,
    name: { group: texts.swot.quadrants[quadrant], label: texts.evidenceOf(texts.quoted(item.text)) },
    message: texts.swot.evidence(item.text),
    standing: item.evidence,
    isOpen: drafts.has(namedDraft(id)) && item.evidence === undefined,
    edits: (source) => [...edits, { kind: 'set', path: [...path, 'evidence'], value: source }],
  });
}
