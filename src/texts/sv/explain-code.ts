import type { ExplainCodeTexts } from '../explain-code-texts.ts';
import { terminal } from './terminal.ts';

export const explainCode: ExplainCodeTexts = {
  locale: 'sv-SE',
  terminal,
  families: {
    file: 'Filen',
    yaml: 'YAML',
    format: 'Studiens form',
    study: 'Studiens innehåll',
    csv: 'Tabeller med svar',
    suppression: 'Meddelanden som inte ska visas',
    baseline: 'Baslinjen',
    advice: 'Råd',
  },
  why: 'Varför',
  wrong: 'Fel',
  right: 'Rätt',
  inStudy: 'I studien',
  bytes: 'filens byte, hexadecimalt',
  emptyFile: 'en tom fil',
  times: (count) => `${count} gånger`,
  mended: (command) => `${command} rättar detta självt där bara en sak kan vara menad.`,
  seeOne: (command) => `Allt om en av dem: ${command}`,
  unknownCode: (code, nearest) => `Det finns ingen kod ”${code}”. ${nearest === undefined ? 'De räknas upp av: collab explain codes' : `Menade du ${nearest}?`}`,
  noFigure: (figure) => `En kod förklaras för sig: ta bort ”${figure}”, eller skriv namnet på en studie i stället för koden.`,
};
