import type { ClassifiedService, JudgedRule } from '../../analyses/classes/classes.ts';
import { listFactors } from '../../knowledge/list-factors.ts';
import type { Phrase } from '../../texts/phrase.ts';
import { decidingRules } from '../deciding-rules.ts';
import { factorTitle } from '../factor-title.ts';
import type { Inline } from '../nodes.ts';
import { namedServices } from '../sections/advice-answer.ts';
import { serviceTitle } from '../service-title.ts';
import type { CouncilContext } from './council-context.ts';
import { mostNamed } from './most-named.ts';

/**
 * What has to be so before a start of these services can be decided, as conditions that a council can see the fulfilment of,
 * with semicolons between; in brackets the services that one holds up, unless it holds up all. Empty where nothing does.
 */
export function startConditions(context: CouncilContext, services: readonly ClassifiedService[]): Phrase<Inline> {
  const rules = new Map(services.flatMap((service) => decidingRules(service)).map((judged) => [judged.rule.id, judged]));
  const inOrder = [...rules.values()].toSorted((a, b) => a.rule.order - b.rule.order);
  return inOrder.flatMap((judged, index): Phrase<Inline> => {
    const held = services.filter((service) => decidingRules(service).some(({ rule }) => rule.id === judged.rule.id));
    const whose: Phrase<Inline> = held.length === services.length ? [] : [' (', ...namedServices(context, held.map(({ id }) => id), mostNamed), ')'];
    return [index === 0 ? '' : '; ', condition(context, judged, held), ...whose];
  });
}

function condition(context: CouncilContext, { rule }: JudgedRule, held: readonly ClassifiedService[]): string {
  const { words, language, texts } = context;
  const { conditions } = words.decision;
  switch (rule.id) {
    case 'must-haves-met':
      return conditions.mustHaves(texts.list(lacking(context, held).map((id) => texts.swot.quoted(factorTitle(context, id)))));
    case 'within-capacity':
      return conditions.capacity;
    case 'nobody-loses':
      return conditions.sharing;
    case 'pays-or-improves':
      return conditions.pays;
    case 'required-services':
      return conditions.required(texts.list([...new Set(held.flatMap(({ waitsFor }) => waitsFor))].map((id) => serviceTitle(context, id))));
    default:
      return rule.text.holds[language];
  }
}

/** The must-haves that some participant lacks or has not answered; all of them where the study has asked for none. */
function lacking({ study, results }: CouncilContext, services: readonly ClassifiedService[]): readonly string[] {
  const mustHaves = listFactors().flatMap(({ id, mustHave }) => (mustHave ? [id] : []));
  const participants = new Set(services.flatMap(({ id }) => study.services.get(id)?.participants ?? []));
  const missing = new Set([...participants].flatMap((id) => {
    const own = results.readiness?.municipalities.get(id);
    return own === undefined ? mustHaves : [...own.unmet, ...own.unanswered];
  }));
  return mustHaves.filter((id) => missing.has(id));
}
