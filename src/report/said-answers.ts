import { joinPhrases } from '../texts/join-phrases.ts';
import type { Phrase } from '../texts/phrase.ts';
import type { ReportContext } from './context.ts';
import type { AlikeAnswers } from './disputed-effects.ts';
import { figureText } from './figure-text.ts';
import { municipalityNames } from './municipality-names.ts';
import type { Inline } from './nodes.ts';

/** Who answered what on an effect: “Aby (3) and Bby (−1)”. */
export function saidAnswers(context: ReportContext, answers: readonly AlikeAnswers[]): Phrase<Inline> {
  const { notices, and } = context.texts.advice;
  const said = answers.map(({ effect, municipalities }) =>
    notices.answer<Inline>({ names: municipalityNames(context, municipalities), effect: figureText(context, effect, 'tenths') }),
  );
  return joinPhrases<Inline>(said, and);
}
