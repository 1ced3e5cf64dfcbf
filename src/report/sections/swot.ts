import type { Importance, ItemResult, QuadrantResult, SwotResult } from '../../analyses/swot/swot.ts';
import type { Phrase } from '../../texts/phrase.ts';
import type { ReportContext } from '../context.ts';
import { figureText } from '../figure-text.ts';
import type { Block, Inline, Sentence } from '../nodes.ts';
import { bullets, heading, paragraph, reference, table } from '../nodes.ts';
import { pictureNote } from '../picture-note.ts';
import { answeredBySome } from './swot-answered.ts';
import { swotImportance } from './swot-importance.ts';
import { swotLooseEnds } from './swot-loose-ends.ts';
import { swotStrategies } from './swot-strategies.ts';

/**
 * The SWOT analysis: the matrix, what each municipality makes of it, the strategies, and what is not connected. A study
 * that has nothing of it is told so with the other missing parts; one whose source has a picture only, here.
 */
export function swot(context: ReportContext): Block[] {
  const { results, texts } = context;
  const blocks = [
    ...(results.swot === undefined
      ? []
      : [
          ...matrix(context, results.swot),
          ...swotImportance(context, results.swot),
          ...swotStrategies(context, results.swot),
          ...swotLooseEnds(context, results.swot),
        ]),
    ...pictureNote(context, 'swot'),
  ];
  return blocks.length === 0 ? [] : [heading(2, texts.swot.heading), ...blocks];
}

/** Two tables of two columns, an item a row: a matrix that is read as one in a plain editor too. */
function matrix(context: ReportContext, { quadrants }: SwotResult): Block[] {
  const items = quadrants.flatMap((quadrant) => quadrant.items);
  if (items.length === 0) return [];
  const { swot: words } = context.texts;
  const [strengths, weaknesses, opportunities, threats] = quadrants;
  const notes = items.flatMap(({ item }) => (item.note === undefined ? [] : [`${words.quoted(item.text)}: ${item.note}`]));
  return [
    paragraph([words.lead, ...bracketsLead(context, items)].join(' ')),
    ...half(context, strengths, weaknesses),
    ...half(context, opportunities, threats),
    ...(notes.length === 0 ? [] : [paragraph(words.notes), bullets(notes)]),
  ];
}

/** What the brackets after the items mean, as far as this study has any. */
function bracketsLead({ texts }: ReportContext, items: readonly ItemResult[]): string[] {
  const { swot: words } = texts;
  if (items.some(({ importance }) => importance?.kind === 'by-municipality')) return [words.importanceLead, words.medianLead];
  if (items.some(({ importance }) => importance !== undefined)) return [words.importanceLead];
  return items.some(({ item }) => item.by.length > 0) ? [words.raisedByLead] : [];
}

/** Shown without any item as well: that nobody has named a threat is worth seeing beside the strengths. */
function half(context: ReportContext, left: QuadrantResult | undefined, right: QuadrantResult | undefined): Block[] {
  if (left === undefined || right === undefined) return [];
  const { swot: words } = context.texts;
  const rows = Math.max(1, left.items.length, right.items.length);
  const cell = ({ items }: QuadrantResult, row: number): Sentence => {
    const item = items[row];
    if (item !== undefined) return described(context, item);
    return row === 0 ? words.noItems : '';
  };
  return [
    table('ll', [
      [words.quadrants[left.quadrant], words.quadrants[right.quadrant]],
      ...Array.from({ length: rows }, (_, row) => [cell(left, row), cell(right, row)]),
    ]),
  ];
}

/** The item with its importance and who raises it in brackets, and its evidence as a footnote. */
function described(context: ReportContext, { item, importance }: ItemResult): Sentence {
  const { study, texts } = context;
  const { by, evidence, text } = item;
  const name = (id: string): string => study.municipalities.get(id)?.name ?? id;
  const everybody = by.length === study.municipalities.size;
  const parts: Phrase<Inline>[] = [
    ...(importance === undefined ? [] : points(context, importance)),
    ...(by.length === 0 ? [] : [[everybody ? texts.swot.everybody : texts.list(by.map(name))]]),
    ...(evidence === 'illustration' || importance?.value.illustration === true ? [[texts.swot.illustration]] : []),
  ];
  return [
    text,
    ...(parts.length === 0 ? [] : [' (', ...parts.flatMap((part, index) => (index === 0 ? part : ['; ', ...part])), ')']),
    ...(evidence === undefined || evidence === 'illustration' ? [] : [reference(evidence)]),
  ];
}

function points(context: ReportContext, importance: Importance): Phrase<Inline>[] {
  const shown = figureText(context, importance.value, 'bare');
  if (importance.kind === 'shared') return [[shown]];
  const answered = answeredBySome(context, importance);
  return [
    importance.disagreement ? context.texts.swot.importance.disagree<Inline>(shown) : [shown],
    ...(answered === undefined ? [] : [answered]),
  ];
}
