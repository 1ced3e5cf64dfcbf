import type { Importance, ItemResult, QuadrantResult, RatedImportance, SwotResult } from '../../analyses/swot/swot.ts';
import { disagreementRange } from '../../analyses/swot/rate-importance.ts';
import type { Figure } from '../../figures/figure.ts';
import type { ReportContext } from '../context.ts';
import { countFigure } from '../count-figure.ts';
import { figureText } from '../figure-text.ts';
import type { Block, Inline, Sentence } from '../nodes.ts';
import { bullets, heading, paragraph, table } from '../nodes.ts';
import { answeredBySome } from './swot-answered.ts';

/** With fewer answers the quartiles say no more than the highest and the lowest do. */
const leastForQuartiles = 4;

/** What each municipality answered, where they disagree and how far they agree on the order, where they were asked apart. */
export function swotImportance(context: ReportContext, { quadrants }: SwotResult): Block[] {
  const { importance: words } = context.texts.swot;
  const rated = quadrants.filter(({ items }) => items.some(({ importance }) => isRated(importance)));
  if (rated.length === 0) return [];
  const items = rated.flatMap((quadrant) => quadrant.items);
  const missing = items.some(({ importance }) => isRated(importance) && importance.missing.length > 0);
  return [
    heading(3, words.heading),
    ...rated.map((quadrant) => answers(context, quadrant)),
    ...(missing ? [paragraph(words.missing)] : []),
    ...disagreements(context, items),
    ...agreement(context, rated),
  ];
}

/** The limit of what counts as disagreement, as a figure: an assumption of ours. */
export const disagreementLimit: Figure = {
  id: 'assumption.swotDisagreement',
  value: disagreementRange,
  unit: 'points',
  origin: { kind: 'assumed', reference: 'default' },
  illustration: false,
};

function isRated(importance: Importance | undefined): importance is RatedImportance {
  return importance?.kind === 'by-municipality';
}

function answers(context: ReportContext, { quadrant, items }: QuadrantResult): Block {
  const { study, texts } = context;
  const { importance: words, quadrants } = texts.swot;
  const municipalities = [...study.municipalities.values()];
  const quartiles = municipalities.length >= leastForQuartiles;
  const bare = (figure: Figure): Inline => figureText(context, figure, 'bare');
  const row = ({ item, importance }: ItemResult): Sentence[] => {
    const each = municipalities.map(({ id }): Sentence => {
      // Nobody has been asked about an item without importance, so nobody has failed to answer.
      if (importance === undefined) return '–';
      if (importance.kind === 'shared') return words.shared;
      const answer = importance.answers.get(id);
      return answer === undefined ? words.notAnswered : [bare(answer)];
    });
    const middle: Sentence = importance === undefined ? '–' : median(context, importance);
    const spread = isRated(importance) && importance.answers.size > 1 ? importance : undefined;
    const between: Sentence = spread === undefined ? '–' : [bare(spread.interquartileRange)];
    return [item.text, ...each, middle, ...(quartiles ? [between] : []), spread === undefined ? '–' : range(context, spread)];
  };
  return table(`l${'r'.repeat(municipalities.length)}r${quartiles ? 'r' : ''}r`, [
    [quadrants[quadrant], ...municipalities.map(({ name }) => name), words.median, ...(quartiles ? [words.quartiles] : []), words.range],
    ...items.map(row),
  ]);
}

function median(context: ReportContext, importance: Importance): Sentence {
  const shown = figureText(context, importance.value, 'bare');
  const answered = isRated(importance) ? answeredBySome(context, importance) : undefined;
  return answered === undefined ? [shown] : [shown, ' (', ...answered, ')'];
}

function range(context: ReportContext, importance: RatedImportance): Sentence {
  const shown = figureText(context, importance.range, 'bare');
  return importance.disagreement ? context.texts.swot.importance.disagree<Inline>(shown) : [shown];
}

function disagreements(context: ReportContext, items: readonly ItemResult[]): Block[] {
  const { study, texts } = context;
  const { importance: words, quoted } = texts.swot;
  const names = (ids: readonly string[]): string => texts.list(ids.map((id) => study.municipalities.get(id)?.name ?? id));
  const limit = figureText(context, disagreementLimit);
  const sentences = items.flatMap(({ item, importance }): Sentence[] => {
    if (!isRated(importance) || !importance.disagreement) return [];
    const { answers: given, highest, lowest } = importance;
    const points = (ids: readonly string[]): Inline[] => ids.slice(0, 1).flatMap((id) => given.get(id) ?? []).map((figure) => figureText(context, figure));
    const [high] = points(highest);
    const [low] = points(lowest);
    if (high === undefined || low === undefined) return [];
    return [words.disagreement<Inline>({ item: quoted(item.text), highest: names(highest), high, lowest: names(lowest), low })];
  });
  if (sentences.length === 0) return [paragraph(words.noDisagreement<Inline>({ limit }))];
  return [paragraph(words.disagreements<Inline>({ limit })), bullets(sentences)];
}

function agreement(context: ReportContext, quadrants: readonly QuadrantResult[]): Block[] {
  const { study, texts } = context;
  const { agreement: words, quadrants: names } = texts.swot;
  const sentences = quadrants.flatMap(({ quadrant, items, agreement: found }): Sentence[] => {
    if (found === undefined) return [];
    if (found.kind === 'unmeasured') return [words.unmeasured(names[quadrant], found.reason)];
    const municipalities = texts.list(found.municipalities.map((id) => study.municipalities.get(id)?.name ?? id));
    const coefficient = figureText(context, found.coefficient);
    const covers = covered(context, items);
    return [words.measured<Inline>({ quadrant: names[quadrant], strength: found.strength, coefficient, municipalities, covers })];
  });
  const measured = quadrants.some(({ agreement: found }) => found?.kind === 'measured');
  return [heading(3, words.heading), bullets(sentences), ...(measured ? [paragraph(words.explanation)] : [])];
}

/** How many of the items W is about, where it is not about all; items with a joint answer or none say nothing of order. */
function covered(context: ReportContext, items: readonly ItemResult[]): { rated: Inline; all: Inline } | undefined {
  const rated = items.filter(({ importance }) => isRated(importance));
  if (rated.length === items.length) return undefined;
  const count = (of: string, value: number): Inline => figureText(context, countFigure(`swot.${of}`, value));
  return { rated: count('rated', rated.length), all: count('items', items.length) };
}
