import type { StrategyResult, SwotResult } from '../../analyses/swot/swot.ts';
import type { SwotItem } from '../../study/swot.ts';
import type { ReportContext } from '../context.ts';
import type { Block } from '../nodes.ts';
import { bullets, heading, paragraph, strong } from '../nodes.ts';
import { serviceTitle } from '../service-title.ts';

/** The strategies by type, each with the items that it rests on and the services that it points at. */
export function swotStrategies(context: ReportContext, { strategies }: SwotResult): Block[] {
  if (strategies.length === 0) return [];
  const { strategies: words } = context.texts.swot;
  const typed = strategies.some(({ type }) => type !== undefined);
  return [
    heading(3, words.heading),
    ...(typed ? [paragraph(words.lead)] : []),
    ...strategies.flatMap(({ type, strategies: members }): Block[] => [
      ...(typed ? [paragraph([strong(words.types[type ?? 'none'])])] : []),
      bullets(members.map((member) => described(context, member))),
    ]),
  ];
}

/** An item in a sentence, with the quadrant that it stands in. */
export function quotedItem({ texts }: ReportContext, { text, quadrant }: SwotItem): string {
  return `${texts.swot.quoted(text)} (${texts.swot.item[quadrant]})`;
}

function described(context: ReportContext, { strategy, items, misfit }: StrategyResult): string {
  const { texts } = context;
  const { strategies: words, item: names } = texts.swot;
  const quoted = (some: readonly SwotItem[]): string => texts.list(some.map((item) => quotedItem(context, item)));
  const { text, note, services } = strategy;
  return [
    sentence(note === undefined ? text : `${text} (${note})`),
    items.length === 0 ? words.restsOnNothing : words.restsOn(quoted(items)),
    services.length === 0 ? words.pointsAtNothing : words.pointsAt(texts.list(services.map((id) => serviceTitle(context, id)))),
    ...(misfit === undefined || misfit.lacks.length === 0 ? [] : [words.lacks(misfit.lacks.map((quadrant) => names[quadrant]))]),
    ...(misfit === undefined || misfit.odd.length === 0 ? [] : [words.odd(quoted(misfit.odd))]),
  ].join(' ');
}

/** A text of the study as the first of several sentences. */
function sentence(text: string): string {
  return /[.!?\u2026]$/u.test(text) ? text : `${text}.`;
}
