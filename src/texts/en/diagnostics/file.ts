import type { FileArguments } from '../../../diagnostics/file-codes.ts';
import { numbersIn } from '../../numbers.ts';

const { decimal } = numbersIn('en-GB');

type Messages = { readonly [C in keyof FileArguments]: (args: FileArguments[C]) => string };

/** What keeps a file from being read as text, in English. */
export const fileMessages: Messages = {
  'file/empty': () => 'The file does not contain a study: it is empty or has only comments. Begin with the keys format and title.',
  'file/too-large': ({ megabytes, limit }) =>
    `The file is ${decimal(megabytes, 1)} MB, and a study may be at most ${limit} MB. It is probably something other than a study.`,
  'file/binary': ({ byte }) =>
    `There is a byte here that no text has (${hexadecimal(byte)}). If the file is a document, a spreadsheet or a picture, it cannot be read; otherwise delete the character.`,
  'file/wrong-encoding': ({ encoding }) => `The file is saved as ${encoding}, but a study has to be UTF-8. Save it again as UTF-8.`,
  'file/not-utf-8': ({ byte, character }) =>
    character === undefined
      ? `The byte ${hexadecimal(byte)} is not UTF-8. Save the file again as UTF-8.`
      : `The byte ${hexadecimal(byte)} is not UTF-8. It would be "${character}" in Windows-1252, so the file is probably saved in that encoding: save it again as UTF-8.`,
};

function hexadecimal(byte: number): string {
  return `0x${byte.toString(16).toUpperCase().padStart(2, '0')}`;
}
