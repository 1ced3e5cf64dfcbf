import type { FactorProfile, ReadinessResult } from '../../analyses/readiness/readiness.ts';
import type { ReportContext } from '../context.ts';
import { factorTitle } from '../factor-title.ts';
import { figureText } from '../figure-text.ts';
import { footnotes } from '../footnotes.ts';
import type { Inline, Sentence } from '../nodes.ts';

/** From here nothing can be lifted. */
const top = 3;

/** Whether the municipality has answered for itself, and not only as one of all. */
export function hasOwnAnswers({ results }: ReportContext, id: string): boolean {
  return results.readiness?.factors.some(({ isShared, answers }) => !isShared && answers.has(id)) === true;
}

/**
 * A municipality's weakest links with what is seen there: two of them, or one in short, those that must be in place first.
 * The others at the same level are named.
 */
export function weakestLink(context: ReportContext, id: string, inShort: boolean): Sentence[] {
  const { texts, results } = context;
  const found = results.readiness;
  if (found === undefined) return [];
  const profiles = weakest(found, id);
  const shown = profiles.slice(0, inShort ? 1 : 2);
  const others = profiles.slice(shown.length).map((profile) => factorTitle(context, profile.id));
  const same = others.length === 0 ? [] : [texts.municipalities.pages.readiness.sameLevel(texts.list(others))];
  return [...shown.flatMap((profile) => link(context, profile, id)), ...same];
}

function weakest({ factors, municipalities }: ReadinessResult, id: string): readonly FactorProfile[] {
  const ids = municipalities.get(id)?.weakest ?? [];
  const low = factors.filter(({ id: factor, answers }) => ids.includes(factor) && (answers.get(id)?.level.value ?? top) < top);
  return [...low.filter(({ factor }) => factor?.mustHave === true), ...low.filter(({ factor }) => factor?.mustHave !== true)];
}

function link(context: ReportContext, { id: factorId, factor, answers }: FactorProfile, id: string): Sentence[] {
  const { texts, language } = context;
  const answer = answers.get(id);
  if (answer === undefined) return [];
  const { level, grade } = answer;
  const bracket = [
    ...(grade === undefined ? [] : [texts.readiness.grades[grade]]),
    ...(level.illustration ? [texts.gap.illustration] : []),
  ].join('; ');
  const said = texts.municipalities.pages.readiness.weakest<Inline>({
    title: factorTitle(context, factorId),
    level: figureText(context, level),
    bracket: bracket === '' ? undefined : bracket,
    // What nothing bears out is not told as if it were so.
    anchor: grade === 'none' ? undefined : factor?.anchors[level.value]?.[language],
  });
  return [[...said, ...footnotes([level])]];
}

/** What must be in place and is not, and what it has not answered. One that has answered nothing is told of elsewhere. */
export function mustHaves({ texts, language, results }: ReportContext, id: string): string[] {
  const own = results.readiness?.municipalities.get(id);
  if (own === undefined || own.weakest.length === 0) return [];
  const { readiness: words } = texts.municipalities.pages;
  const titles = (ids: readonly string[]): string => texts.list(ids.map((factor) => factorTitle({ language }, factor)));
  return [
    ...(own.unmet.length === 0 ? [] : [words.unmet(titles(own.unmet))]),
    ...(own.unanswered.length === 0 ? [] : [words.unanswered(titles(own.unanswered))]),
  ];
}
