import type { ReportContext } from './context.ts';
import { serviceTitle } from './service-title.ts';

/** What is put forward on the first page, and who advised it where that was an earlier report. */
export interface Proposal {
  /** The source of an earlier report's advice; undefined for the study's own proposal. */
  readonly source: string | undefined;
  /** An earlier report whose source the study does not name is still not the study's own word. */
  readonly own: boolean;
  readonly items: readonly string[];
}

/**
 * The study's own measures; where it has none, and no decision either, what an earlier report advised. Measures that the
 * earlier report advised are its advice and not the study's own.
 */
export function proposal(context: ReportContext): Proposal | undefined {
  const { published, actions, decision } = context.study;
  const advised = new Set(published?.actions);
  const own = [...actions.values()].filter(({ id }) => !advised.has(id)).map(({ title }) => title);
  if (own.length > 0) return { source: undefined, own: true, items: own };
  return decision.length > 0 ? undefined : earlierAdvice(context);
}

/** What an earlier report advised. A service that an advised measure prepares is that measure, and not listed beside it. */
export function earlierAdvice(context: ReportContext): Proposal | undefined {
  const { published, actions } = context.study;
  if (published === undefined) return undefined;
  const measures = published.actions.flatMap((id) => actions.get(id) ?? []);
  const prepared = new Set(measures.flatMap(({ services }) => services));
  const services = published.services.filter((id) => !prepared.has(id));
  const items = [...measures.map(({ title }) => title), ...services.map((id) => serviceTitle(context, id))];
  return items.length === 0 ? undefined : { source: published.source, own: false, items };
}
