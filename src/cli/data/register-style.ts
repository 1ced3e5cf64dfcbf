import type { ChalkInstance, ColorSupportLevel } from 'chalk';
import { Chalk } from 'chalk';
import type { Language } from '../../texts/language.ts';
import { registerTexts } from '../../texts/register-texts-by-language.ts';
import type { RegisterTexts } from '../../texts/register-texts.ts';

/** How the register is printed. */
export interface RegisterStyle {
  readonly texts: RegisterTexts;
  readonly chalk: ChalkInstance;
  readonly width: number;
}

/** Narrower than this the columns would not fit; wider lines than the other are hard to read. */
const widths = { narrowest: 60, widest: 100 };

export function registerStyle(language: Language, width: number, colors: ColorSupportLevel): RegisterStyle {
  return {
    texts: registerTexts[language],
    chalk: new Chalk({ level: colors }),
    width: Math.min(Math.max(width, widths.narrowest), widths.widest),
  };
}
