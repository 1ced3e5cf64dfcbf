import type { MunicipalityPageTexts } from '../../texts/sections/municipality-page-texts.ts';
import type { ReportContext } from '../context.ts';
import { figureText } from '../figure-text.ts';
import { footnotes } from '../footnotes.ts';
import type { Block, Inline, Sentence } from '../nodes.ts';
import { bullets, heading, inline, paragraph, strong, text } from '../nodes.ts';
import { municipalityGaps } from './municipality-gaps.ts';
import { municipalityMoney } from './municipality-money.ts';
import { freedPositions, municipalityPositions, positionsInShort } from './municipality-positions.ts';
import { hasOwnAnswers, mustHaves, weakestLink } from './municipality-readiness.ts';
import { municipalityTasks } from './municipality-tasks.ts';
import { municipalityWeights } from './municipality-weights.ts';

/** What there is to say of one municipality. */
export interface MunicipalityPage {
  readonly id: string;
  readonly lines: readonly Sentence[];
  readonly tables: readonly Block[];
  /** What the study does not say of it yet. */
  readonly gaps: readonly Sentence[];
}

/**
 * What the study means for one municipality, in the parts that it has something to say of. Administration cost alone is in
 * the table of all of them, and a level that everybody shares is in the section on readiness: neither is worth a page.
 *
 * @param inShort without a table
 * @returns undefined where the study says nothing of this municipality alone
 */
export function municipalityPage(context: ReportContext, id: string, inShort: boolean): MunicipalityPage | undefined {
  const money = municipalityMoney(context, id);
  const tasks = municipalityTasks(context, id);
  const weights = municipalityWeights(context, id);
  const positions = inShort ? [] : municipalityPositions(context, id);
  const short = [...(inShort ? positionsInShort(context, id) : []), ...freedPositions(context, id)];
  const isOwn = money.isShared || tasks.isNamed || weights.length + positions.length + short.length > 0 || hasOwnAnswers(context, id);
  if (!isOwn) return undefined;
  const lines = [
    ...line(context, 'money', money.sentences),
    ...line(context, 'hosts', tasks.hosts),
    ...line(context, 'handsOver', tasks.handsOver),
    ...line(context, 'positions', short),
    ...line(context, 'weights', weights),
    ...line(context, 'weakest', weakestLink(context, id, inShort)),
    ...line(context, 'required', mustHaves(context, id)),
  ];
  return { id, lines, tables: positions, gaps: municipalityGaps(context, id) };
}

/** The page without those of its lines that are the same for all, and have been said. */
export function municipalityPageBlocks(context: ReportContext, { id, lines, tables, gaps }: MunicipalityPage, isSaid: (line: Sentence) => boolean): Block[] {
  const { study } = context;
  const name = study.municipalities.get(id)?.name ?? id;
  const own = lines.filter((each) => !isSaid(each));
  const lacking = gaps.filter((gap) => !isSaid(gap));
  return [
    heading(3, name),
    paragraph(...size(context, id)),
    ...(own.length === 0 ? [] : [bullets(own)]),
    ...tables,
    ...missingOf(context, name, lacking),
  ];
}

/** What the study does not say of one municipality yet, or of any, in one line; nothing where it says all that is asked. */
export function missingOf({ texts }: ReportContext, name: string, gaps: readonly Sentence[]): Block[] {
  if (gaps.length === 0) return [];
  const listed = gaps.flatMap((gap, index): Sentence[] => (index === 0 ? [gap] : ['; ', gap]));
  return [paragraph(texts.municipalities.pages.missing.lead(name), ...listed, '.')];
}

/** Inhabitants, and what the administration costs each of them where that is stated. */
function size(context: ReportContext, id: string): Sentence[] {
  const { pages: words } = context.texts.municipalities;
  const member = context.results.group.members.get(id);
  if (member === undefined) return [];
  const { population, cost } = member;
  const inhabitants = [...words.inhabitants<Inline>(figureText(context, population)), ...footnotes([population])];
  return [inhabitants, ...(cost === undefined ? [] : [words.administration<Inline>(figureText(context, cost)), footnotes([cost])])];
}

/** The sentences of one part behind its label; nothing where there are none. */
function line(context: ReportContext, label: keyof MunicipalityPageTexts['labels'], sentences: readonly Sentence[]): Sentence[] {
  if (sentences.length === 0) return [];
  return [[strong(context.texts.municipalities.pages.labels[label]), ...sentences.flatMap((sentence) => [text(' '), ...inline(sentence)])]];
}
