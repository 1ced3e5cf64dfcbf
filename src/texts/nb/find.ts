import type { FindTexts } from '../find-texts.ts';

export const find: FindTexts = {
  noMatch: (pattern) => `Ingen filer passer med «${pattern}».`,
  noStudy: (folder) => `Det er ingen studie i mappen «${folder}».`,
  nameWithoutInput: (option) => `${option} gir navn til standard inndata, men «-» er ikke blant filene.`,
};
