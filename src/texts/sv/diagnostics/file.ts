import type { FileArguments } from '../../../diagnostics/file-codes.ts';
import { numbersIn } from '../../numbers.ts';

const { decimal } = numbersIn('sv-SE');

type Messages = { readonly [C in keyof FileArguments]: (args: FileArguments[C]) => string };

/** Det som hindrar att en fil kan läsas som text, på svenska. */
export const fileMessages: Messages = {
  'file/empty': () => 'Filen innehåller ingen studie: den är tom eller har bara kommentarer. Börja med nycklarna format och title.',
  'file/too-large': ({ megabytes, limit }) =>
    `Filen är på ${decimal(megabytes, 1)} MB, och en studie får vara på högst ${limit} MB. Den är troligen något annat än en studie.`,
  'file/binary': ({ byte }) =>
    `Här finns en byte som inte förekommer i text (${hexadecimal(byte)}). Är filen ett dokument, ett kalkylblad eller en bild kan den inte läsas; annars kan du ta bort tecknet.`,
  'file/wrong-encoding': ({ encoding }) => `Filen är sparad som ${encoding}, och en studie måste vara UTF-8. Spara den på nytt som UTF-8.`,
  'file/not-utf-8': ({ byte, character }) =>
    character === undefined
      ? `Byten ${hexadecimal(byte)} är inte UTF-8. Spara filen på nytt som UTF-8.`
      : `Byten ${hexadecimal(byte)} är inte UTF-8. Den skulle vara ”${character}” i Windows-1252, så filen är troligen sparad med den teckenkodningen: spara den på nytt som UTF-8.`,
};

function hexadecimal(byte: number): string {
  return `0x${byte.toString(16).toUpperCase().padStart(2, '0')}`;
}
