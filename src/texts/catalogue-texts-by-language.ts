import type { CatalogueTexts } from './catalogue-texts.ts';
import { catalogue as en } from './en/catalogue.ts';
import type { Language } from './language.ts';
import { catalogue as nb } from './nb/catalogue.ts';
import { catalogue as nn } from './nn/catalogue.ts';
import { catalogue as sv } from './sv/catalogue.ts';

/** The catalogue's words in every language that has texts. */
export const catalogueTexts: Readonly<Record<Language, CatalogueTexts>> = { nb, nn, sv, en };
