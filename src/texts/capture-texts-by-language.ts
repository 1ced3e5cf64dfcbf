import type { CaptureTexts } from './capture-texts.ts';
import { capture as en } from './en/capture.ts';
import type { Language } from './language.ts';
import { capture as nb } from './nb/capture.ts';
import { capture as nn } from './nn/capture.ts';
import { capture as sv } from './sv/capture.ts';

/** What a workshop is asked and told, in every language that has texts. */
export const captureTexts: Readonly<Record<Language, CaptureTexts>> = { nb, nn, sv, en };
