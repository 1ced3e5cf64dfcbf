import { joinPhrases } from '../../texts/join-phrases.ts';
import type { Phrase } from '../../texts/phrase.ts';
import type { ReportContext } from '../context.ts';
import type { Block, Inline } from '../nodes.ts';
import { code, paragraph } from '../nodes.ts';
import { municipalityPage } from './municipality-page.ts';

/** With more municipalities than this, a page has no table. */
const mostWithTables = 6;

/** What the study means for each municipality, and in a sentence for which of them it does not say. */
export function municipalityPages(context: ReportContext): Block[] {
  const ids = [...context.study.municipalities.keys()];
  const pages = ids.map((id) => ({ id, page: municipalityPage(context, id, ids.length > mostWithTables) }));
  const without = pages.filter(({ page }) => page === undefined).map(({ id }) => id);
  return [...pages.flatMap(({ page }) => page ?? []), ...nothing(context, without)];
}

function nothing(context: ReportContext, ids: readonly string[]): Block[] {
  const { texts, study } = context;
  const { pages: words } = texts.municipalities;
  const services = [...study.services.values()];
  const outside = services.length === 0 ? [] : ids.filter((id) => !services.some(({ participants }) => participants.includes(id)));
  const silent = ids.filter((id) => !outside.includes(id));
  const names = (some: readonly string[]): string => texts.list(some.map((id) => study.municipalities.get(id)?.name ?? id));
  const all = silent.length === study.municipalities.size;
  return [
    ...(silent.length === 0 ? [] : [paragraph(words.none<Inline>({ names: all ? undefined : names(silent), keys: keysToAdd(context) }))]),
    ...(outside.length === 0 ? [] : [paragraph(words.outside({ names: names(outside), one: outside.length === 1 }))]),
  ];
}

/** What a page is written from, less what the study has; what is missing to share gains is told where they are shared. */
function keysToAdd({ texts, study }: ReportContext): Phrase<Inline> {
  const keys = [...(study.services.size > 0 ? [] : ['services']), 'today', 'after', 'host', ...(study.readiness.size > 0 ? [] : ['readiness'])];
  return joinPhrases<Inline>(keys.map((key) => [code(key)]), texts.municipalities.pages.weights.and);
}
