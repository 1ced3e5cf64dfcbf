import type { JudgedService, Preference } from '../../analyses/models/models.ts';
import type { ReportContext } from '../context.ts';
import { legalText } from '../law-place.ts';
import { modelName, modelNames } from '../model-name.ts';
import type { Inline, Sentence } from '../nodes.ts';
import { text } from '../nodes.ts';
import { serviceTitle } from '../service-title.ts';

/** What the study prefers, once for all services that it prefers the same for: their verdicts are the same. */
export function modelPreferences(context: ReportContext, services: readonly JudgedService[]): Sentence[] {
  const models = [...new Set(services.flatMap(({ preference }) => preference?.verdict.model ?? []))];
  return models.flatMap((model): Sentence[] => {
    const having = services.filter(({ preference }) => preference?.verdict.model === model);
    const titles = context.texts.list(having.map(({ service }) => serviceTitle(context, service)));
    const [first] = having;
    return first?.preference === undefined ? [] : preferred(context, first, first.preference, having.length === services.length ? undefined : titles);
  });
}

function preferred(context: ReportContext, { recommended }: JudgedService, { verdict, unfavourable, better }: Preference, services: string | undefined): Sentence[] {
  const { models: words } = context.texts;
  const isBest = verdict.model === recommended?.verdict.model;
  const against: Inline[][] = [
    ...verdict.excludedBy.map((rule) => legalText(context, rule)),
    ...unfavourable.map(({ text: said }) => [text(said[context.language])]),
  ];
  const others = better.filter(({ fit }) => fit > 0).map(({ model }) => model);
  return [
    words.preferred({ model: modelName(context, verdict.model), services, status: verdict.status, best: isBest }),
    ...(against.length === 0 ? [] : [words.against]),
    ...against.flatMap((said): Sentence[] => [' ', said]),
    ...(others.length === 0 ? [] : [words.better(modelNames(context, others))]),
    ...(against.length === 0 && better.length === 0 && !isBest ? [words.nothingAgainst] : []),
  ];
}
