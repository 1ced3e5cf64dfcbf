import type { FileArguments } from '../../../diagnostics/file-codes.ts';
import { numbersIn } from '../../numbers.ts';

const { decimal } = numbersIn('nn-NO');

type Messages = { readonly [C in keyof FileArguments]: (args: FileArguments[C]) => string };

/** Det som hindrar at ei fil kan lesast som tekst, på nynorsk. */
export const fileMessages: Messages = {
  'file/empty': () => 'Fila inneheld ingen studie: ho er tom eller har berre kommentarar. Start med nøklane format og title.',
  'file/too-large': ({ megabytes, limit }) =>
    `Fila er på ${decimal(megabytes, 1)} MB, og ein studie kan vere på høgst ${limit} MB. Det er truleg noko anna enn ein studie.`,
  'file/binary': ({ byte }) =>
    `Her er det ein byte som ikkje finst i tekst (${hexadecimal(byte)}). Er fila eit dokument, eit rekneark eller eit bilete, kan ho ikkje lesast; elles kan du slette teiknet.`,
  'file/wrong-encoding': ({ encoding }) => `Fila er lagra som ${encoding}, og ein studie må vere UTF-8. Lagre fila på nytt som UTF-8.`,
  'file/not-utf-8': ({ byte, character }) =>
    character === undefined
      ? `Byten ${hexadecimal(byte)} er ikkje UTF-8. Lagre fila på nytt som UTF-8.`
      : `Byten ${hexadecimal(byte)} er ikkje UTF-8. Han ville ha vore «${character}» i Windows-1252, så fila er truleg lagra med det teiknsettet: lagre fila på nytt som UTF-8.`,
};

function hexadecimal(byte: number): string {
  return `0x${byte.toString(16).toUpperCase().padStart(2, '0')}`;
}
