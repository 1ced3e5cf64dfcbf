import type { ChalkInstance, ColorSupportLevel } from 'chalk';
import { Chalk } from 'chalk';
import { catalogueTexts } from '../../texts/catalogue-texts-by-language.ts';
import type { CatalogueTexts } from '../../texts/catalogue-texts.ts';
import type { Language } from '../../texts/language.ts';

/** How the catalogue is printed. */
export interface CatalogueStyle {
  readonly language: Language;
  readonly texts: CatalogueTexts;
  readonly chalk: ChalkInstance;
  readonly width: number;
}

/** Narrower than this the columns would be a word wide; wider lines than the other are hard to read. */
const widths = { narrowest: 60, widest: 100 };

export function catalogueStyle(language: Language, width: number, colors: ColorSupportLevel): CatalogueStyle {
  return {
    language,
    texts: catalogueTexts[language],
    chalk: new Chalk({ level: colors }),
    width: Math.min(Math.max(width, widths.narrowest), widths.widest),
  };
}
