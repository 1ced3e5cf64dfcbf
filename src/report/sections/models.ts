import type { JudgedService } from '../../analyses/models/models.ts';
import type { ReportContext } from '../context.ts';
import { countFigure } from '../count-figure.ts';
import { figureText } from '../figure-text.ts';
import { isDescribed } from '../is-described.ts';
import type { Block, Inline } from '../nodes.ts';
import { code, heading, paragraph } from '../nodes.ts';
import { serviceTitle } from '../service-title.ts';
import { formerModels } from './former-models.ts';
import { modelConsequences } from './model-consequences.ts';
import { modelGroups } from './model-groups.ts';
import { modelLaw } from './model-law.ts';
import { modelVerdicts } from './model-verdicts.ts';

/** So many services without traits are named; more are counted. */
const mostNamed = 5;

/**
 * Which collaboration models the law lets each service have: one by one for those that the study describes or that are
 * put forward, in groups for the rest of the list.
 */
export function models(context: ReportContext): Block[] {
  const { results, study, texts } = context;
  const judged = results.models.services.flatMap((each) => (each.kind === 'judged' ? [each] : []));
  const proposed = proposedServices(context);
  const isShown = ({ service }: JudgedService): boolean => {
    const candidate = study.services.get(service);
    return proposed.has(service) || (candidate !== undefined && isDescribed(context, candidate));
  };
  const shown = judged.filter(isShown);
  const rest = judged.filter((each) => !isShown(each));
  const blocks = [
    ...(judged.length === 0 ? [] : modelLaw(context)),
    ...undescribed(context),
    ...modelVerdicts(context, shown),
    ...modelConsequences(context, shown),
    ...modelGroups(context, rest, shown.length > 0),
    ...formerModels(context),
  ];
  return blocks.length === 0 ? [] : [heading(2, texts.headings.models), ...blocks];
}

/** Services that are put forward: advised by an earlier report, prepared by a measure, or named in the proposed decision. */
function proposedServices({ study: { published, actions, decision } }: ReportContext): ReadonlySet<string> {
  return new Set([...(published?.services ?? []), ...[...actions.values(), ...decision].flatMap(({ services }) => services)]);
}

function undescribed(context: ReportContext): Block[] {
  const { texts, results } = context;
  const titles = results.models.services.flatMap(({ kind, service }) => (kind === 'undescribed' ? [serviceTitle(context, service)] : []));
  if (titles.length === 0) return [];
  const count = figureText(context, countFigure('services.undescribed', titles.length));
  const services = titles.length > mostNamed ? texts.models.services<Inline>(count) : [texts.list(titles)];
  const about = { services, one: titles.length === 1, traits: code('traits'), catalogue: code('catalogue') };
  return [paragraph(texts.models.undescribed<Inline>(about))];
}
