import { advisedServices, goingOn } from '../advised-services.ts';
import type { Block } from '../nodes.ts';
import { paragraph } from '../nodes.ts';
import { serviceTitle } from '../service-title.ts';
import type { CouncilContext } from './council-context.ts';

/** Where the study's own decision is another than what it advises: which advised services it does not name, and which others it is about. */
export function decidesOtherwise(context: CouncilContext): Block[] {
  const { study, words, texts, results } = context;
  if (study.decision.length === 0) return [];
  const { otherwise } = words.assessment;
  if (results.priorities === undefined) return [paragraph(otherwise.nothingAdvised)];
  const going = goingOn(advisedServices(context)).map(({ id }) => id);
  const titles = (ids: readonly string[]): string => texts.list(ids.map((id) => serviceTitle(context, id)));
  const unnamed = going.filter((id) => !isNamed(context, id));
  const linked = new Set(study.decision.flatMap(({ services }) => services));
  const beyond = [...study.services.keys()].filter((id) => linked.has(id) && !going.includes(id));
  const sentences = [
    ...(going.length > 0 ? [] : [otherwise.nothingGoesOn]),
    ...(unnamed.length === 0 ? [] : [otherwise.unnamed(titles(unnamed))]),
    ...(beyond.length === 0 ? [] : [otherwise.beyond(titles(beyond))]),
  ];
  return sentences.length === 0 ? [] : [paragraph(sentences.join(' '))];
}

/** By a point that points at the service, or by its title in the text, which is in the study's own language: also as a part of a longer word. */
function isNamed(context: CouncilContext, id: string): boolean {
  const { study } = context;
  const title = serviceTitle({ ...context, language: study.language }, id).toLowerCase();
  return study.decision.some(({ services, text }) => services.includes(id) || text.toLowerCase().includes(title));
}
