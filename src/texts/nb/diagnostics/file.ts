import type { FileArguments } from '../../../diagnostics/file-codes.ts';
import { numbersIn } from '../../numbers.ts';

const { decimal } = numbersIn('nb-NO');

type Messages = { readonly [C in keyof FileArguments]: (args: FileArguments[C]) => string };

/** Det som hindrer at en fil kan leses som tekst, på bokmål. */
export const fileMessages: Messages = {
  'file/empty': () => 'Filen inneholder ingen studie: den er tom eller har bare kommentarer. Begynn med nøklene format og title.',
  'file/too-large': ({ megabytes, limit }) =>
    `Filen er på ${decimal(megabytes, 1)} MB, og en studie kan være på høyst ${limit} MB. Den er trolig noe annet enn en studie.`,
  'file/binary': ({ byte }) =>
    `Her er det en byte som ikke finnes i tekst (${hexadecimal(byte)}). Er filen et dokument, et regneark eller et bilde, kan den ikke leses; ellers kan du slette tegnet.`,
  'file/wrong-encoding': ({ encoding }) => `Filen er lagret som ${encoding}, og en studie må være UTF-8. Lagre den på nytt som UTF-8.`,
  'file/not-utf-8': ({ byte, character }) =>
    character === undefined
      ? `Byten ${hexadecimal(byte)} er ikke UTF-8. Lagre filen på nytt som UTF-8.`
      : `Byten ${hexadecimal(byte)} er ikke UTF-8. Den ville vært «${character}» i Windows-1252, så filen er trolig lagret med det tegnsettet: lagre den på nytt som UTF-8.`,
};

function hexadecimal(byte: number): string {
  return `0x${byte.toString(16).toUpperCase().padStart(2, '0')}`;
}
