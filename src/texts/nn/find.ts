import type { FindTexts } from '../find-texts.ts';

export const find: FindTexts = {
  noMatch: (pattern) => `Ingen filer passar med «${pattern}».`,
  noStudy: (folder) => `Det er ingen studie i mappa «${folder}».`,
  nameWithoutInput: (option) => `${option} gir namn til standard inndata, men «-» er ikkje blant filene.`,
};
