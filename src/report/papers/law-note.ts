import type { LawDate } from '../../analyses/models/models.ts';
import type { LawVersion } from '../../knowledge/law-version.ts';
import { paperTexts } from '../../texts/papers-by-language.ts';
import type { TextContext } from '../context.ts';
import type { Block, Inline } from '../nodes.ts';
import { paragraph } from '../nodes.ts';
import { placeToCheck } from '../sections/model-law.ts';

/** By the law of which day a paper is written, when we read it, and what its marks mean. */
export function lawNote(context: TextContext, { day, isStated, readOn }: LawDate, versions: readonly LawVersion[]): Block {
  const { texts, language } = context;
  const { models: words, date } = texts;
  const early = [...new Set(versions.flatMap(({ isBeforeEarliest, from }) => (isBeforeEarliest ? [from] : [])))].toSorted();
  return paragraph(
    words.lead<Inline>({ day: isStated ? date(day) : undefined, readOn: date(readOn), where: placeToCheck(context) }),
    words.mark,
    ...early.map((from) => ` ${paperTexts[language].agreement.beforeEarliest({ day: date(day), from: date(from) })}`),
  );
}
