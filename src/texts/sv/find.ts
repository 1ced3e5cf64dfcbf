import type { FindTexts } from '../find-texts.ts';

export const find: FindTexts = {
  noMatch: (pattern) => `Ingen fil stämmer med ”${pattern}”.`,
  noStudy: (folder) => `Det finns ingen studie i mappen ”${folder}”.`,
  nameWithoutInput: (option) => `${option} ger standard indata ett namn, men ”-” finns inte bland filerna.`,
};
