import type { Edit } from '../document/edit/edit.ts';
import { economyCriterion } from '../study/built-in-criteria.ts';
import { answerOf } from '../study/answer-of.ts';
import { numbersIn } from '../texts/numbers.ts';
import { reportTexts } from '../texts/report-catalogue.ts';
import { answerTopic, goThroughShared, sharedTopic } from './answer-topic.ts';
import { criteriaTopic } from './criteria-topic.ts';
import { checkPoints } from './points.ts';
import { answerEdits, standingAnswer } from './standing-answer.ts';
import type { TopicContext } from './topic-context.ts';
import { criterionName, municipalityName } from './topic-context.ts';
import { edited, type Topic } from './topic.ts';

const mostPoints = 100;

/**
 * What one municipality is asked to weigh the criteria (swing weighting: von Winterfeldt & Edwards 1986; methods § 3):
 * which one it would lift first from its worst to its best, which counts 100, and then the others in points beside it.
 */
export function weighTopics(context: TopicContext): readonly Topic[] {
  const { study, data } = context.captured;
  const ids = [...study.criteria.keys()];
  const standings = ids.map((id) => standingAnswer(data, swingPath(id), context.municipality));
  const hasOwn = standings.some(({ kind }) => kind === 'own');
  const isShared = ids.length > 0 && !hasOwn && standings.every(({ kind }) => kind === 'shared');
  // A weighing that has begun is finished, also where the rest still has the answers for all.
  const isDue = hasOwn || standings.some(({ kind }) => kind === 'none') || context.drafts.has(goThroughShared);
  const swings = ids.map((id) => swingTopic(context, id, isDue));
  return [
    ...criteriaTopic(context, true),
    ...rankTopic(context),
    ...(isShared ? sharedTopic(context, swings) : []),
    ...firstTopic(context, ids, swings.some(({ isOpen }) => isOpen)),
    ...swings,
  ];
}

function swingPath(id: string): readonly string[] {
  return ['criteria', id, 'swing'];
}

/** An order of the criteria stands in the place of swings: both together are an error. */
function rankTopic({ captured, texts }: TopicContext): readonly Topic[] {
  const ranked = [...captured.study.criteria.values()].filter(({ rank }) => rank !== undefined).map(({ id }) => id);
  if (ranked.length === 0) return [];
  return [
    {
      id: 'rank',
      question: {
        kind: 'choice',
        id: 'rank',
        message: texts.rank.question,
        choices: [{ value: 'replace', name: texts.rank.replace, about: undefined }],
        initial: 'replace',
        isOptional: false,
      },
      isOpen: true,
      standing: 'step',
      name: { group: '', label: '' },
      answer: undefined,
      others: undefined,
      take: () => edited(ranked.map((id): Edit => ({ kind: 'remove', path: ['criteria', id, 'rank'] }))),
    },
  ];
}

/** Which of them counts most: it gets 100. */
function firstTopic(context: TopicContext, ids: readonly string[], isDue: boolean): readonly Topic[] {
  if (ids.length === 0) return [];
  const { captured, municipality, texts } = context;
  const first = firstOf(context);
  const everybody = [...captured.study.municipalities.keys()];
  return [
    {
      id: 'first',
      question: {
        kind: 'choice',
        id: 'first',
        message: texts.weigh.first(municipalityName(context, municipality)),
        choices: ids.map((id) => ({ value: id, name: criterionName(context, id), about: texts.weigh.lift(endsOf(context, id)) })),
        initial: first,
        isOptional: false,
      },
      isOpen: isDue && first === undefined,
      standing: 'step',
      name: { group: texts.weigh.group, label: '' },
      answer: undefined,
      others: undefined,
      take: ([id = '']) => ({
        ...edited(answerEdits(captured.data, { path: swingPath(id), municipality, everybody }, mostPoints, 'value')),
        // What counted most before is asked about anew.
        drafts: first === undefined || first === id ? [] : [[againDraft(first), 'yes'], [againDraft(id), undefined]],
      }),
    },
  ];
}

function againDraft(id: string): string {
  return `again.${id}`;
}

/** The criterion with 100 points: by the municipality's own swings, or by those for all as long as these stand. */
function firstOf({ captured, municipality, drafts }: TopicContext): string | undefined {
  const all = [...captured.study.criteria.values()];
  const own = all.find(({ swing }) => swing?.kind === 'by-municipality' && swing.values.get(municipality)?.value === mostPoints);
  if (own !== undefined || drafts.has(goThroughShared)) return own?.id;
  return all.find(({ swing }) => answerOf(swing, municipality)?.value === mostPoints)?.id;
}

function swingTopic(context: TopicContext, id: string, isDue: boolean): Topic {
  const { captured, texts, drafts } = context;
  const first = firstOf(context);
  const topic = answerTopic(context, {
    id: `swing.${id}`,
    name: { group: texts.weigh.group, label: criterionName(context, id) },
    path: swingPath(id),
    everybody: [...captured.study.municipalities.keys()],
    key: 'value',
    typed: String,
    isWanted: true,
    isExpected: true,
    question: (initial) => ({
      kind: 'text',
      id: `swing.${id}`,
      message:
        first === undefined || first === id
          ? texts.weigh.points(endsOf(context, id))
          : texts.weigh.beside({ first: endsOf(context, first), other: endsOf(context, id) }),
      initial,
      isOptional: true,
      check: checkPoints(texts),
    }),
  });
  // The others' points would set the scale for the rest: they are shown when all is weighed.
  return { ...topic, isOpen: topic.isOpen || (isDue && topic.standing === 'shared') || drafts.has(againDraft(id)), others: undefined };
}

/** A criterion and what its worst and its best are. */
export interface CriterionEnds {
  readonly name: string;
  readonly worst: string;
  readonly best: string;
}

function endsOf(context: TopicContext, id: string): CriterionEnds {
  const { texts } = context;
  const name = criterionName(context, id);
  if (id !== economyCriterion) return { name, ...texts.weigh.effectEnds };
  const scale = moneyScale(context);
  return { name, ...(scale === undefined ? texts.weigh.unknownEnds : texts.weigh.moneyEnds(scale.perInhabitant)) };
}

/** The economy criterion's scale as it is printed: per inhabitant, and for the whole municipality, a year. */
export function moneyScale(context: TopicContext): { readonly perInhabitant: string; readonly whole: string } | undefined {
  const { captured, municipality, tools, language } = context;
  const scale = tools.economyScale(captured.study);
  const population = captured.study.municipalities.get(municipality)?.population.value;
  if (scale === undefined || typeof population !== 'number') return undefined;
  const texts = reportTexts[language];
  const numbers = numbersIn(texts.locale);
  const money = texts.priorities.currency[captured.study.currency];
  const digits = Number.isInteger(scale) ? 0 : 1;
  return {
    perInhabitant: `${numbers.decimal(scale, digits)} ${money}`,
    whole: context.texts.weigh.millions({ amount: numbers.decimal((scale * population) / 1_000_000, 1), money }),
  };
}

/** How the municipalities have weighed, a line for each that has weighed anything. */
export function weighedLines(context: TopicContext): readonly string[] {
  const { criteria, municipalities } = context.captured.study;
  return [...municipalities.keys()].flatMap((municipality) => {
    const points = [...criteria.values()].flatMap(({ id, swing }) => {
      const value = answerOf(swing, municipality)?.value;
      return typeof value === 'number' ? [`${criterionName(context, id)} ${value}`] : [];
    });
    return points.length === 0 ? [] : [`${municipalityName(context, municipality)}: ${points.join(' · ')}`];
  });
}
