import type { ReadinessResult } from '../../analyses/readiness/readiness.ts';
import type { Figure } from '../../figures/figure.ts';
import { findReference } from '../../knowledge/find-reference.ts';
import { enoughToStart } from '../../knowledge/judgements.ts';
import type { ReportContext } from '../context.ts';
import { factorTitle } from '../factor-title.ts';
import { figureText } from '../figure-text.ts';
import { illustrated } from '../illustrated.ts';
import type { Block, Inline, Sentence } from '../nodes.ts';
import { code, heading, paragraph, table } from '../nodes.ts';
import { readinessLifts } from './readiness-lifts.ts';
import { readinessProfiles } from './readiness-profiles.ts';
import { readinessSpread } from './readiness-spread.ts';

/**
 * How far what decides whether a cooperation succeeds is in place: the verdict, each municipality's gaps, the profiles, the
 * weakest links with what lifts them, and where the municipalities are far apart.
 */
export function readiness(context: ReportContext): Block[] {
  const { results, texts } = context;
  const found = results.readiness;
  if (found === undefined) return [];
  const { readiness: words } = texts;
  const enough = figureText(context, enoughLevel);
  const isGraded = found.factors.some(({ answers }) => [...answers.values()].some(({ grade }) => grade !== undefined));
  return [
    heading(2, words.heading),
    paragraph(verdict(context, found)),
    gaps(context, found),
    paragraph(words.levels<Inline>({ enough })),
    ...(isGraded ? [paragraph(words.gradesLead)] : []),
    ...readinessProfiles(context, found),
    ...readinessLifts(context, found),
    ...readinessSpread(context, found),
    ...sources(context, found),
  ];
}

/** The lowest level that counts as in place, as a figure: an assumption of ours. */
const enoughLevel: Figure = {
  id: 'assumption.enoughToStart',
  value: enoughToStart,
  unit: 'value',
  origin: { kind: 'assumed', reference: 'default' },
  illustration: false,
};

/** One sentence about those who decide it, with the mark of an illustration that it rests on. */
function verdict(context: ReportContext, found: ReadinessResult): string {
  const { study, texts } = context;
  const { verdict: words } = texts.readiness;
  const deciding = [...found.municipalities].filter(([, each]) => each.verdict === found.verdict).map(([id]) => id);
  const names = deciding.length === found.municipalities.size ? undefined : texts.list(deciding.map((id) => study.municipalities.get(id)?.name ?? id));
  const sentence = found.verdict === 'go' ? words.go : words[found.verdict](names);
  const mark = illustrated(context, deciding.flatMap((id) => decisive(found, id)));
  return mark === '' ? sentence : sentence.replace(/\.$/, `${mark}.`);
}

/** What each municipality lacks of what must be in place. */
function gaps(context: ReportContext, found: ReadinessResult): Block {
  const { study, texts } = context;
  const { table: labels, verdicts } = texts.readiness;
  const titles = (ids: readonly string[]): string => (ids.length === 0 ? '–' : texts.list(ids.map((id) => factorTitle(context, id))));
  return table('llll', [
    [labels.municipality, labels.verdict, labels.unmet, labels.unanswered],
    ...[...found.municipalities].map(([id, each]): Sentence[] => [
      study.municipalities.get(id)?.name ?? id,
      `${verdicts[each.verdict]}${illustrated(context, decisive(found, id))}`,
      titles(each.unmet),
      titles(each.unanswered),
    ]),
  ]);
}

/** The levels that give a municipality its verdict: those at the bottom where there are some, else all of what must be in place. */
function decisive({ factors }: ReadinessResult, municipality: string): readonly Figure[] {
  const levels = factors.flatMap(({ factor, answers }) => (factor?.mustHave === true ? (answers.get(municipality)?.level ?? []) : []));
  const bottom = levels.filter(({ value }) => value === 0);
  return bottom.length === 0 ? levels : bottom;
}

/** Where the factors come from, each publication once, the oldest first. */
function sources({ texts }: ReportContext, { factors }: ReadinessResult): Block[] {
  const ids = new Set(factors.flatMap(({ factor }) => (factor?.sources ?? []).map(({ reference }) => reference)));
  const references = [...ids].flatMap((id) => findReference(id) ?? []).toSorted((a, b) => a.year - b.year);
  const publications = texts.list([...new Set(references.map(({ publisher, year }) => `${publisher} (${year})`))]);
  return [paragraph(texts.readiness.sources<Inline>({ publications, command: code('collab catalogue factors') }))];
}
