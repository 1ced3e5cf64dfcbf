import type { CollaborationModel, Consequence } from './collaboration-model.ts';
import { consequenceTopics, traitOfTopic } from './collaboration-model.ts';
import type { LawVersion } from './law-version.ts';
import { traitInForce } from './law-version.ts';

/** What follows from choosing a model, topic by topic, by the law of one day. */
export function modelConsequences(model: CollaborationModel, version: LawVersion): readonly Consequence[] {
  return consequenceTopics.flatMap((topic) => {
    if (topic !== 'decides' && topic !== 'liability' && topic !== 'exit') return model.consequences.filter((each) => each.topic === topic);
    const statement = traitInForce(model, traitOfTopic[topic], version);
    return statement === undefined ? [] : [{ topic, text: statement.text, reference: statement.reference }];
  });
}
