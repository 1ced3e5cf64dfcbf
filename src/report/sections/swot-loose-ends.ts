import type { NearDuplicate, QuadrantResult, SwotResult } from '../../analyses/swot/swot.ts';
import { quadrantLimit } from '../../study/swot-items.ts';
import type { SwotItem } from '../../study/swot.ts';
import { quadrants as allQuadrants } from '../../study/swot.ts';
import type { ReportContext } from '../context.ts';
import { countFigure } from '../count-figure.ts';
import { figureText } from '../figure-text.ts';
import type { Block, Inline, Sentence } from '../nodes.ts';
import { bullets, code, heading, paragraph, strong } from '../nodes.ts';
import { serviceTitle } from '../service-title.ts';
import { quotedItem } from './swot-strategies.ts';

/** What led to nothing, what rests on nothing, and what makes the lists harder to use, each with what to do about it. */
export function swotLooseEnds(context: ReportContext, { quadrants, looseEnds, nearDuplicates }: SwotResult): Block[] {
  const { study, texts } = context;
  const { looseEnds: words, quoted } = texts.swot;
  const { services, strategies } = looseEnds;
  const blocks = [
    ...leadNowhere(context, looseEnds.items),
    ...(services.length === 0
      ? []
      : [entry(words.services, `${texts.list(services.map((id) => serviceTitle(context, id)))}.`, words.servicesAdvice)]),
    ...(strategies.length === 0
      ? []
      : [entry(words.strategies, `${texts.list(strategies.map(({ text }) => quoted(text)))}.`, words.strategiesAdvice<Inline>({ combines: code('combines') }))]),
    ...nearlyTheSame(context, nearDuplicates),
    ...tooLong(context, quadrants),
  ];
  if (blocks.length > 0) return [heading(3, words.heading), ...blocks];
  return study.services.size === 0 ? [] : [heading(3, words.heading), paragraph(words.none)];
}

/** By quadrant, because many items may lead nowhere while a study is being written. */
function leadNowhere({ study, texts }: ReportContext, items: readonly SwotItem[]): Block[] {
  if (items.length === 0) return [];
  const { looseEnds: words, quadrants: names, quoted } = texts.swot;
  const keys = { services: code('services'), strategies: code('strategies') };
  if (study.services.size + study.strategies.length === 0) return [paragraph(words.nothingFollows<Inline>(keys))];
  const lines = allQuadrants.flatMap((quadrant) => {
    const own = items.filter((item) => item.quadrant === quadrant).map(({ text }) => quoted(text));
    return own.length === 0 ? [] : [`${names[quadrant]}: ${texts.list(own)}`];
  });
  return [entry(words.items, words.itemsAdvice<Inline>(keys)), bullets(lines)];
}

function nearlyTheSame(context: ReportContext, pairs: readonly NearDuplicate[]): Block[] {
  if (pairs.length === 0) return [];
  const { looseEnds: words } = context.texts.swot;
  const lines = pairs.map(({ first, second }) => context.texts.list([first, second].map((item) => quotedItem(context, item))));
  return [entry(words.nearDuplicates, words.nearDuplicatesAdvice), bullets(lines)];
}

function tooLong(context: ReportContext, quadrants: readonly QuadrantResult[]): Block[] {
  const { looseEnds: words, quadrants: names } = context.texts.swot;
  const count = (of: string, value: number): Inline => figureText(context, countFigure(of, value));
  const lists = quadrants
    .filter((quadrant) => quadrant.long)
    .map(({ quadrant, items }) => words.longQuadrant<Inline>({ quadrant: names[quadrant], count: count(`swot.${quadrant}`, items.length) }));
  if (lists.length === 0) return [];
  const joined = lists.flatMap((part, index) => (index === 0 ? part : [', ', ...part]));
  return [entry(words.long, [...joined, '.'], words.longAdvice<Inline>({ limit: count('swot.limit', quadrantLimit) }))];
}

/** What it is, in bold; what it is about; what to do. */
function entry(label: string, ...sentences: readonly Sentence[]): Block {
  return paragraph([strong(label)], ...sentences.flatMap((sentence): Sentence[] => [' ', sentence]));
}
