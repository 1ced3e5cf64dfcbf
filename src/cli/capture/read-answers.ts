import { captureTexts } from '../../texts/capture-texts-by-language.ts';
import type { Language } from '../../texts/language.ts';
import { messageLanguage } from '../message-language.ts';
import { UsageError } from '../usage-error.ts';
import type { FlagAnswer } from './flag-answer.ts';

/** A flag that gives answers as `what=answer`. */
export interface AnswerFlag {
  readonly option: string;
  /** An example of what stands behind it. */
  readonly form: string;
  /** What its topics' ids begin with. */
  readonly topic: string;
  readonly isOneMore: boolean;
}

/**
 * The answers of a flag that may stand several times, each `what=answer`. The last equals sign counts, since the text of a
 * SWOT item may hold one.
 *
 * @throws UsageError for one without an equals sign
 */
export function readAnswers(typed: readonly string[] | undefined, { option, form, topic, isOneMore }: AnswerFlag, chosen: Language | undefined): readonly FlagAnswer[] {
  const texts = captureTexts[messageLanguage(chosen, process.env)];
  return (typed ?? []).map((text) => {
    const at = text.lastIndexOf('=');
    const what = text.slice(0, at).trim().normalize('NFC');
    const answer = text.slice(at + 1).trim().normalize('NFC');
    if (at < 0 || what === '' || answer === '') throw new UsageError(texts.usage.badFlag({ option, typed: text, form }));
    return { option, typed: text, topic: `${topic}.${what}`, answer: [asNumber(answer)], isOneMore, isIfAsked: false };
  });
}

/** `++`, `+2` and `−1` as the questions have them: `2` and `-1`. */
function asNumber(answer: string): string {
  const plain = answer.replaceAll('−', '-');
  if (/^\++$/.test(plain)) return String(plain.length);
  if (/^-+$/.test(plain)) return String(-plain.length);
  return /^[-+]?\d+$/.test(plain) ? String(Number(plain)) : answer;
}
