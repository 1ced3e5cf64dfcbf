import type { CaptureTexts } from '../texts/capture-texts.ts';
import type { Check } from './question.ts';

/** Says what is wrong with what should be points, a whole number from 0 to 100. */
export function checkPoints(texts: CaptureTexts): Check {
  return (typed) => (/^(?:\d{1,2}|100)$/.test(typed.trim()) ? undefined : texts.notPoints);
}
