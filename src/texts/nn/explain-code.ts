import type { ExplainCodeTexts } from '../explain-code-texts.ts';
import { terminal } from './terminal.ts';

export const explainCode: ExplainCodeTexts = {
  locale: 'nn-NO',
  terminal,
  families: {
    file: 'Fila',
    yaml: 'YAML',
    format: 'Forma på studien',
    study: 'Innhaldet i studien',
    csv: 'Tabellar med svar',
    suppression: 'Meldingar som ikkje skal visast',
    baseline: 'Grunnlinja',
    advice: 'Råd',
  },
  why: 'Kvifor',
  wrong: 'Feil',
  right: 'Rett',
  inStudy: 'I studien',
  bytes: 'bytane i fila, heksadesimalt',
  emptyFile: 'ei tom fil',
  times: (count) => `${count} gonger`,
  mended: (command) => `${command} rettar dette sjølv der berre éin ting kan vere meint.`,
  seeOne: (command) => `Alt om éin av dei: ${command}`,
  unknownCode: (code, nearest) => `Det finst ingen kode «${code}». ${nearest === undefined ? 'Lista får du med: collab explain codes' : `Meinte du ${nearest}?`}`,
  noFigure: (figure) => `Ein kode blir forklart åleine: fjern «${figure}», eller skriv namnet på ein studie i staden for koden.`,
};
