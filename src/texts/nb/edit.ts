import type { EditTexts } from '../edit-texts.ts';
import { listed } from '../listed.ts';

const nothingWritten = 'Ingenting er skrevet.';

export const edit: EditTexts = {
  written: (path, lines) => `Skrevet: ${path}${lines.length === 0 ? '' : `, ${places(lines)}`}.`,
  unchanged: (path) => `Alt dette står i ${path} fra før. Filen er ikke endret.`,
  noFile: (path) => `«${path}» er ikke en fil som svarene kan skrives i. Oppgi filen studien står i.`,
  changedMeanwhile: (path) =>
    `${path} er endret av andre mens svarene ble gitt, og er ikke overskrevet. ${nothingWritten} Lagre det som er åpent i andre programmer, og kjør kommandoen på nytt.`,
  wouldBreak: (path) => `Med disse svarene ville ${path} fått feilene ovenfor. ${nothingWritten}`,
  nothingWritten,
  notEditable: {
    unreadable: `Filen kan ikke endres før dette er rettet. ${nothingWritten}`,
    alias: `Her står et alias (*), så svaret ville endret noe et annet sted i filen. ${nothingWritten} Skriv verdien ut der aliaset står.`,
    shared: `Det som står her, er gjentatt andre steder med et alias (*), og ville blitt endret der også. ${nothingWritten} Skriv verdien ut der aliaset står.`,
    'merge-key': `Dette er hentet inn med en flettenøkkel (<<). ${nothingWritten} Skriv nøklene ut her.`,
    'not-a-map': `Her skulle det stått nøkler med verdier. ${nothingWritten} Skriv om dette for hånd.`,
    'not-a-list': `Her skulle det stått en liste. ${nothingWritten} Skriv om dette for hånd.`,
    'not-a-text': `Her skulle det stått en tekst. ${nothingWritten} Skriv om dette for hånd.`,
    layout: `Dette er skrevet på en måte som collab ikke endrer. ${nothingWritten} Skriv det enklere, eller legg svaret inn for hånd.`,
    'not-as-intended': `Svarene lar seg ikke legge inn uten at noe annet i filen endrer mening. ${nothingWritten} Legg dem inn for hånd.`,
  },
};

function places(lines: Parameters<EditTexts['written']>[1]): string {
  const isOne = lines.length === 1 && lines[0]?.first === lines[0]?.last;
  return `${isOne ? 'linje' : 'linjene'} ${listed(lines.map(({ first, last }) => (first === last ? String(first) : `${first}–${last}`)), 'og')}`;
}
