import type { FactorProfile, ReadinessResult } from '../../analyses/readiness/readiness.ts';
import type { Figure } from '../../figures/figure.ts';
import { levelsOfDisagreement } from '../../knowledge/judgements.ts';
import type { ReportContext } from '../context.ts';
import { factorTitle } from '../factor-title.ts';
import { figureText } from '../figure-text.ts';
import { illustrated } from '../illustrated.ts';
import type { Block, Inline, Sentence } from '../nodes.ts';
import { bullets, heading, paragraph } from '../nodes.ts';

/** Where the municipalities are far apart, which no middle between them may hide. Nothing where no two have answered apart. */
export function readinessSpread(context: ReportContext, { factors }: ReadinessResult): Block[] {
  const { spread: words } = context.texts.readiness;
  if (factors.every(({ spread }) => spread === undefined)) return [];
  const limit = figureText(context, limitOfSpread);
  const lines = factors.flatMap((profile) => apart(context, profile));
  if (lines.length === 0) return [heading(3, words.heading), paragraph(words.none<Inline>({ limit }))];
  return [heading(3, words.heading), paragraph(words.some<Inline>({ limit })), bullets(lines)];
}

/** From how many levels on, as a figure: an assumption of ours. */
const limitOfSpread: Figure = {
  id: 'assumption.levelsOfDisagreement',
  value: levelsOfDisagreement,
  unit: 'value',
  origin: { kind: 'assumed', reference: 'default' },
  illustration: false,
};

function apart(context: ReportContext, { id, answers, spread, lowest }: FactorProfile): Sentence[] {
  const { study, texts } = context;
  if (spread === undefined || spread.value < levelsOfDisagreement) return [];
  const most = Math.max(...[...answers.values()].map(({ level }) => level.value));
  const highest = [...answers].filter(([, { level }]) => level.value === most).map(([municipality]) => municipality);
  const names = (ids: readonly string[]): string => texts.list(ids.map((municipality) => study.municipalities.get(municipality)?.name ?? municipality));
  const shown = (ids: readonly string[]): Inline[] => ids.slice(0, 1).flatMap((first) => answers.get(first) ?? []).map(({ level }) => figureText(context, level));
  const [high] = shown(highest);
  const [low] = shown(lowest);
  if (high === undefined || low === undefined) return [];
  const title = `${factorTitle(context, id)}${illustrated(context, [spread])}`;
  const difference = figureText(context, spread);
  return [
    texts.readiness.spread.of<Inline>({ title, highest: names(highest), high, lowest: names(lowest), low, spread: difference }),
  ];
}
