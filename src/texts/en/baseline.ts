import type { BaselineTexts } from '../baseline-texts.ts';

export const baseline: BaselineTexts = {
  updateWithoutFile: 'Say which baseline to write: --update-baseline goes with --baseline and the name of a file.',
  notStandardInput: 'The baseline has to be a file; standard input is for the study.',
  missing: (path) => `The baseline "${path}" does not exist. Add --update-baseline to write it.`,
  notABaseline: 'This is not a baseline as --update-baseline writes it.',
  otherFormat: (found) => `The baseline has format ${found}, and this version of collab reads format 1.`,
  badEntry: 'An entry of the baseline needs file, code and at as text in quotation marks, and count as a whole number above 0.',
};
