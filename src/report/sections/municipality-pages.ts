import { toString } from 'mdast-util-to-string';
import { joinPhrases } from '../../texts/join-phrases.ts';
import type { Phrase } from '../../texts/phrase.ts';
import type { ReportContext } from '../context.ts';
import { municipalityNames } from '../municipality-names.ts';
import type { Block, Inline, Sentence } from '../nodes.ts';
import { bullets, code, inline, paragraph } from '../nodes.ts';
import type { MunicipalityPage } from './municipality-page.ts';
import { missingOf, municipalityPage, municipalityPageBlocks } from './municipality-page.ts';

/** With more municipalities than this, a page has no table. */
const mostWithTables = 6;

/** What the study means for each municipality, and in a sentence for which of them it does not say. */
export function municipalityPages(context: ReportContext): Block[] {
  const ids = [...context.study.municipalities.keys()];
  const pages = ids.flatMap((id) => municipalityPage(context, id, ids.length > mostWithTables) ?? []);
  const without = ids.filter((id) => pages.every((page) => page.id !== id));
  const common = saidOfAll(pages);
  const isSaid = (sentence: Sentence): boolean => common.said.has(keyOf(sentence));
  const isMore = ({ lines, tables, gaps }: MunicipalityPage): boolean => tables.length > 0 || [...lines, ...gaps].some((sentence) => !isSaid(sentence));
  const [more, nothingMore] = [pages.filter(isMore), pages.filter((page) => !isMore(page)).map(({ id }) => id)];
  const { pages: words } = context.texts.municipalities;
  return [
    ...(common.lines.length === 0 ? [] : [paragraph(words.common), bullets(common.lines)]),
    ...missingOf(context, words.missing.anyOfThem, common.gaps),
    ...more.flatMap((page) => municipalityPageBlocks(context, page, isSaid)),
    ...(nothingMore.length === 0 ? [] : [paragraph(words.nothingMore(municipalityNames(context, nothingMore)))]),
    ...nothing(context, without),
  ];
}

/** The lines and the gaps that every page has, and what identifies them. */
interface SaidOfAll {
  readonly lines: readonly Sentence[];
  readonly gaps: readonly Sentence[];
  readonly said: ReadonlySet<string>;
}

/** One page alone has nothing in common with others. */
function saidOfAll(pages: readonly MunicipalityPage[]): SaidOfAll {
  const [first, ...others] = pages;
  if (first === undefined || others.length === 0) return { lines: [], gaps: [], said: new Set() };
  const isIn = (sentences: readonly Sentence[], wanted: Sentence): boolean => sentences.some((each) => keyOf(each) === keyOf(wanted));
  const lines = first.lines.filter((line) => others.every((page) => isIn(page.lines, line)));
  const gaps = first.gaps.filter((gap) => others.every((page) => isIn(page.gaps, gap)));
  return { lines, gaps, said: new Set([...lines, ...gaps].map(keyOf)) };
}

/** Sentences are the same where they read the same, whichever municipality’s figures they print. */
function keyOf(sentence: Sentence): string {
  return inline(sentence)
    .map((node) => (node.type === 'footnoteReference' ? node.identifier : toString(node)))
    .join('\n');
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
