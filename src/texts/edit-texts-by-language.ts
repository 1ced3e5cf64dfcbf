import type { EditTexts } from './edit-texts.ts';
import { edit as en } from './en/edit.ts';
import type { Language } from './language.ts';
import { edit as nb } from './nb/edit.ts';
import { edit as nn } from './nn/edit.ts';
import { edit as sv } from './sv/edit.ts';

/** What is said of writing into a study in every language that has texts. */
export const editTexts: Readonly<Record<Language, EditTexts>> = { nb, nn, sv, en };
