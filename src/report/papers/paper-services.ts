import { goesOn } from '../../study/goes-on.ts';
import type { ServiceCandidate } from '../../study/sections.ts';
import { advisedServices, goingOn } from '../advised-services.ts';
import type { ReportContext } from '../context.ts';
import { isDescribed } from '../is-described.ts';

/**
 * The services that a council paper is about, and why: those that go on, else those of the study's agreements, else those that
 * its own decision and measures name and that nobody makes an agreement on, else those that are described.
 */
export interface PaperServices {
  readonly because: 'advised' | 'proposed' | 'decided' | 'described' | 'none';
  readonly services: readonly string[];
}

export function paperServices(context: ReportContext): PaperServices {
  const { services, published, actions, decision, agreements } = context.study;
  const advised = goingOn(advisedServices(context)).map(({ id }) => id);
  if (advised.length > 0) return { because: 'advised', services: advised };
  const open = [...services.values()].filter((service) => !isExisting(context, service));
  const named = (some: readonly { readonly services: readonly string[] }[]): readonly string[] =>
    open.filter(({ id }) => some.some((each) => each.services.includes(id))).map(({ id }) => id);
  const proposed = named([...agreements.values()]);
  if (proposed.length > 0) return { because: 'proposed', services: proposed };
  // An earlier report's measures are no proposal of this study.
  const earlier = new Set(published?.actions);
  const own = [...decision, ...[...actions.values()].filter(({ id }) => !earlier.has(id))];
  if (own.length > 0) return { because: 'decided', services: named(own) };
  const described = open.filter((service) => isDescribed(context, service)).map(({ id }) => id);
  return described.length > 0 ? { because: 'described', services: described } : { because: 'none', services: [] };
}

/** Whether the municipalities cooperate on it already: by its id, or under the same model with the same host. */
function isExisting({ study }: ReportContext, { id, model, host }: ServiceCandidate): boolean {
  const isSame = (one: string | undefined, other: string | undefined): boolean => one !== undefined && one === other;
  return [...study.existing.values()].filter(goesOn).some((each) => each.id === id || (isSame(model, each.model) && isSame(host, each.host)));
}
