import type { JudgedService } from '../../analyses/models/models.ts';
import type { Consequence } from '../../knowledge/collaboration-model.ts';
import { bestSuited } from '../best-suited.ts';
import type { ReportContext } from '../context.ts';
import { legalText } from '../law-place.ts';
import { modelName } from '../model-name.ts';
import type { Block, Inline } from '../nodes.ts';
import { bullets, heading, paragraph, strong, text } from '../nodes.ts';
import { serviceTitle } from '../service-title.ts';

/**
 * What follows from each model that suits some service best: once a model, since it follows from the model alone, and once
 * for all where it follows from each of them.
 */
export function modelConsequences(context: ReportContext, services: readonly JudgedService[]): Block[] {
  const { list, models: words } = context.texts;
  const chosen = services.filter((service) => bestSuited(service)?.length !== 0);
  const models = [...new Set(chosen.flatMap(({ recommended }) => recommended?.verdict.model ?? []))];
  const consequencesOf = (model: string): readonly Consequence[] => chosen.find(({ recommended }) => recommended?.verdict.model === model)?.recommended?.consequences ?? [];
  const [first, ...others] = models;
  const always = first === undefined || others.length === 0 ? [] : consequencesOf(first).filter((each) => others.every((model) => consequencesOf(model).some((other) => isSame(each, other))));
  const listed = (consequences: readonly Consequence[]): Block =>
    bullets(consequences.map((each): Inline[] => [strong(`${words.catalogue.topics[each.topic]}:`), text(' '), ...legalText(context, each)]));
  return [
    ...models.flatMap((model): Block[] => {
      const suited = chosen.filter(({ recommended }) => recommended?.verdict.model === model);
      return [
        heading(3, words.consequences.heading(modelName(context, model))),
        paragraph(words.consequences.lead(list(suited.map(({ service }) => serviceTitle(context, service))))),
        listed(consequencesOf(model).filter((each) => !always.some((other) => isSame(each, other)))),
      ];
    }),
    ...(always.length === 0 ? [] : [heading(3, words.consequences.always), listed(always)]),
  ];
}

function isSame(one: Consequence, other: Consequence): boolean {
  return one.topic === other.topic && one.text.en === other.text.en && one.reference.place === other.reference.place;
}
