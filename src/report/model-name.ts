import { findModel } from '../knowledge/find-model.ts';
import { isVerified } from '../knowledge/law.ts';
import type { TextContext } from './context.ts';

/** What a collaboration model is called in a sentence. */
export function modelName({ texts }: TextContext, id: string): string {
  return texts.services.models.get(id) ?? id;
}

/** Several models as a list in a sentence. */
export function modelNames(context: TextContext, ids: readonly string[]): string {
  return context.texts.list(ids.map((id) => modelName(context, id)));
}

/** Several models of which one is chosen. */
export function eitherModel(context: TextContext, ids: readonly string[]): string {
  const names = ids.map((id) => modelName(context, id));
  const first = names.slice(0, -1).join(', ');
  return [...(first === '' ? [] : [first]), ...names.slice(-1)].join(` ${context.texts.models.catalogue.condition.or} `);
}

/** Models as a list in a sentence, each with the day from which the law has had it. */
export function modelsWithDay(context: TextContext, ids: readonly string[]): string {
  const { models: words, list, date } = context.texts;
  return list(
    ids.map((id) => {
      const since = findModel(id)?.since;
      const name = modelName(context, id);
      return since === undefined ? name : words.since({ model: name, day: date(since.day), isVerified: isVerified(since.reference) });
    }),
  );
}
