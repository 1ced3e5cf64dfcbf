import type { Consequence, ConsequenceTopic } from '../../knowledge/collaboration-model.ts';
import { consequenceTopics } from '../../knowledge/collaboration-model.ts';
import { modelConsequences } from '../../knowledge/model-consequences.ts';
import { capital } from '../../texts/phrase.ts';
import { legalText } from '../law-place.ts';
import { modelNames } from '../model-name.ts';
import type { Block, Sentence } from '../nodes.ts';
import { bullets, heading, strong, text } from '../nodes.ts';
import type { CouncilContext } from './council-context.ts';
import type { NeededAgreement } from './needed-agreements.ts';

/** What the council adopts has a heading of its own, and the employees a section. */
const toldElsewhere: readonly ConsequenceTopic[] = ['employer', 'staff-transfer', 'council-adopts'];

/** What follows from the models of the paper, a bullet for each topic; with several models, what each means for it. */
export function lawConsequences(context: CouncilContext, needed: readonly NeededAgreement[]): Block[] {
  const { texts, consequences } = context;
  const lines = consequenceTopics.flatMap((topic): Sentence[] => {
    if (toldElsewhere.includes(topic)) return [];
    const alike = statements(context, needed, topic);
    if (alike.length === 0) return [];
    const told = alike.flatMap(({ said, models }) => {
      const whose = models.length === needed.length ? '' : `${capital(modelNames(context, models))}: `;
      return [text(` ${whose}`), ...legalText(context, said)];
    });
    return [[strong(`${texts.models.catalogue.topics[topic]}:`), ...told]];
  });
  return lines.length === 0 ? [] : [heading(3, consequences.law.consequences), bullets(lines)];
}

/** What the models say of a topic, each statement once with those that say it. */
function statements({ language }: CouncilContext, needed: readonly NeededAgreement[], topic: ConsequenceTopic): { readonly said: Consequence; readonly models: string[] }[] {
  const alike = new Map<string, { readonly said: Consequence; readonly models: string[] }>();
  for (const { chosen } of needed) {
    for (const said of modelConsequences(chosen.model, chosen.law).filter((each) => each.topic === topic)) {
      const key = `${said.text[language]} ${said.reference.law} ${said.reference.place ?? ''}`;
      const found = alike.get(key) ?? { said, models: [] };
      found.models.push(chosen.model.id);
      alike.set(key, found);
    }
  }
  return [...alike.values()];
}
