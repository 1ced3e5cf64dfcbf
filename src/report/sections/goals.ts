import type { ReportContext } from '../context.ts';
import type { Block } from '../nodes.ts';
import { bullets, heading } from '../nodes.ts';

/** What the municipalities want, in their own words. A study without goals has no such section. */
export function goals({ study, texts }: ReportContext): Block[] {
  const parts = [
    { title: texts.goals.longTerm, texts: study.goals.longTerm },
    { title: texts.goals.study, texts: study.goals.study },
  ].filter((part) => part.texts.length > 0);
  if (parts.length === 0) return [];
  return [heading(2, texts.headings.goals), ...parts.flatMap((part): Block[] => [heading(3, part.title), bullets(part.texts)])];
}
