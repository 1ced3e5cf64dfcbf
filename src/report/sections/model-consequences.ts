import type { JudgedService } from '../../analyses/models/models.ts';
import { bestSuited } from '../best-suited.ts';
import type { ReportContext } from '../context.ts';
import { legalText } from '../law-place.ts';
import { modelName } from '../model-name.ts';
import type { Block, Inline } from '../nodes.ts';
import { bullets, heading, paragraph, strong, text } from '../nodes.ts';
import { serviceTitle } from '../service-title.ts';

/** What follows from each model that suits some service best: once a model, since it follows from the model alone. */
export function modelConsequences(context: ReportContext, services: readonly JudgedService[]): Block[] {
  const { list, models: words } = context.texts;
  const chosen = services.filter((service) => bestSuited(service)?.length !== 0);
  const models = [...new Set(chosen.flatMap(({ recommended }) => recommended?.verdict.model ?? []))];
  return models.flatMap((model): Block[] => {
    const suited = chosen.filter(({ recommended }) => recommended?.verdict.model === model);
    const consequences = suited[0]?.recommended?.consequences ?? [];
    return [
      heading(3, words.consequences.heading(modelName(context, model))),
      paragraph(words.consequences.lead(list(suited.map(({ service }) => serviceTitle(context, service))))),
      bullets(
        consequences.map((each): Inline[] => [strong(`${words.catalogue.topics[each.topic]}:`), text(' '), ...legalText(context, each)]),
      ),
    ];
  });
}
