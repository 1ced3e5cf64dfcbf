import type { FindTexts } from '../find-texts.ts';

export const find: FindTexts = {
  noMatch: (pattern) => `No file matches "${pattern}".`,
  noStudy: (folder) => `There is no study in the folder "${folder}".`,
  nameWithoutInput: (option) => `${option} is a name for standard input, and "-" is not among the files.`,
};
