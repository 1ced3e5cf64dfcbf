import type { ExplainCodeTexts } from '../explain-code-texts.ts';
import { terminal } from './terminal.ts';

export const explainCode: ExplainCodeTexts = {
  locale: 'nb-NO',
  terminal,
  families: {
    file: 'Filen',
    yaml: 'YAML',
    format: 'Formen på studien',
    study: 'Innholdet i studien',
    csv: 'Tabeller med svar',
    suppression: 'Meldinger som skal overses',
    baseline: 'Grunnlinjen',
    advice: 'Råd',
  },
  why: 'Hvorfor',
  wrong: 'Feil',
  right: 'Riktig',
  inStudy: 'I studien',
  bytes: 'bytene i filen, heksadesimalt',
  emptyFile: 'en tom fil',
  times: (count) => `${count} ganger`,
  mended: (command) => `${command} retter dette selv der bare én ting kan være ment.`,
  seeOne: (command) => `Alt om én av dem: ${command}`,
  unknownCode: (code, nearest) => `Det finnes ingen kode «${code}». ${nearest === undefined ? 'Listen får du med: collab explain codes' : `Mente du ${nearest}?`}`,
  noFigure: (figure) => `En kode forklares alene: fjern «${figure}», eller skriv navnet på en studie i stedet for koden.`,
};
