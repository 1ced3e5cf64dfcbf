import type { ReportContext } from './context.ts';
import { serviceTitle } from './service-title.ts';
import { sourceName } from './source-name.ts';

/** What the study puts forward, in words, and who advised it where that was an earlier report. */
export interface Proposal {
  readonly by: string | undefined;
  readonly items: readonly string[];
}

/**
 * What an earlier report advised, else the study's measures. A service that an advised measure prepares is that measure,
 * and is not listed beside it.
 */
export function proposal(context: ReportContext): Proposal | undefined {
  const { published, actions } = context.study;
  const actionIds = published === undefined ? [...actions.keys()] : published.actions;
  const chosen = actionIds.flatMap((id) => actions.get(id) ?? []);
  const prepared = new Set(chosen.flatMap(({ services }) => services));
  const services = (published?.services ?? []).filter((id) => !prepared.has(id));
  const items = [...chosen.map(({ title }) => title), ...services.map((id) => serviceTitle(context, id))];
  if (items.length === 0) return undefined;
  return { by: published?.source === undefined ? undefined : sourceName(context, published.source), items };
}
