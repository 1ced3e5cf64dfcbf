import type { ReportContext } from '../context.ts';
import { figureText } from '../figure-text.ts';
import type { Block, Inline, Sentence } from '../nodes.ts';
import { paragraph, strong } from '../nodes.ts';
import { serviceTitle } from '../service-title.ts';

/** In which order what goes on begins: what the municipalities can carry, and what builds on what. Nothing to say of one alone. */
export function adviceOrder(context: ReportContext): Block[] {
  const { texts, results } = context;
  const { order: words } = texts.advice;
  const { rounds, services } = results.classes;
  const { priorities } = results;
  if (priorities === undefined || rounds.flat().length < 2) return [];
  const { stated, projects } = priorities.capacity;
  const titles = (ids: readonly string[]): string => texts.list(ids.map((id) => serviceTitle(context, id)));
  const capacity: Sentence = stated === undefined ? words.noCapacity : words.capacity<Inline>({ count: figureText(context, stated), one: projects === 1 });
  const waiting = services.filter(({ round, waitsFor }) => round !== undefined && waitsFor.length > 0);
  const sentences: Sentence[] = [
    capacity,
    ...(rounds.length === 1 ? (stated === undefined ? [] : [words.together(rounds.flat().length === 2)]) : [...(stated === undefined ? [words.byNeed] : []), words.rounds(rounds.map(titles))]),
    ...waiting.map(({ id, waitsFor }) => words.waits({ service: serviceTitle(context, id), on: titles(waitsFor) })),
  ];
  return [paragraph([strong(words.lead)], ...sentences.flatMap((sentence): Sentence[] => [' ', sentence]))];
}
