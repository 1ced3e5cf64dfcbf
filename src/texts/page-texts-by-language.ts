import { page as en } from './en/page.ts';
import type { Language } from './language.ts';
import { page as nb } from './nb/page.ts';
import { page as nn } from './nn/page.ts';
import type { PageTexts } from './page-texts.ts';
import { page as sv } from './sv/page.ts';

/** The page's own words in every language that has texts. */
export const pageTexts: Readonly<Record<Language, PageTexts>> = { nb, nn, sv, en };
