import type { ChalkInstance, ColorSupportLevel } from 'chalk';
import { Chalk } from 'chalk';
import { explainTexts } from '../../texts/explain-texts-by-language.ts';
import type { ExplainTexts } from '../../texts/explain-texts.ts';
import type { Language } from '../../texts/language.ts';
import type { Numbers } from '../../texts/numbers.ts';
import { numbersIn } from '../../texts/numbers.ts';

/** How an explanation is printed. */
export interface ExplainStyle {
  readonly language: Language;
  readonly texts: ExplainTexts;
  readonly numbers: Numbers;
  readonly chalk: ChalkInstance;
  readonly width: number;
}

/** Narrower than this a tree is a word wide; wider lines than the other are hard to read. */
const widths = { narrowest: 40, widest: 100 };

export function explainStyle(language: Language, width: number, colors: ColorSupportLevel): ExplainStyle {
  const texts = explainTexts[language];
  return {
    language,
    texts,
    numbers: numbersIn(texts.locale),
    chalk: new Chalk({ level: colors }),
    width: Math.min(Math.max(width, widths.narrowest), widths.widest),
  };
}
