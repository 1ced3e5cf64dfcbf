import type { EditTexts } from '../edit-texts.ts';
import { listed } from '../listed.ts';

const nothingWritten = 'Ingenting er skrive.';

export const edit: EditTexts = {
  written: (path, lines) => `Har skrive: ${path}${lines.length === 0 ? '' : `, ${places(lines)}`}.`,
  unchanged: (path) => `Alt dette står i ${path} frå før. Fila er ikkje endra.`,
  noFile: (path) => `«${path}» er ikkje ei fil som svara kan skrivast i. Oppgi fila studien står i.`,
  changedMeanwhile: (path) =>
    `${path} er endra av andre medan svara blei gitte, og er ikkje skriven over. ${nothingWritten} Lagre det som er ope i andre program, og køyr kommandoen på nytt.`,
  wouldBreak: (path) => `Med desse svara ville ${path} ha fått feila ovanfor. ${nothingWritten}`,
  nothingWritten,
  notEditable: {
    unreadable: `Fila kan ikkje endrast før dette er retta. ${nothingWritten}`,
    alias: `Her står eit alias (*), så svaret ville ha endra noko ein annan stad i fila. ${nothingWritten} Skriv verdien ut der aliaset står.`,
    shared: `Det som står her, er gjenteke andre stader med eit alias (*), og ville ha blitt endra der òg. ${nothingWritten} Skriv verdien ut der aliaset står.`,
    'merge-key': `Dette er henta inn med ein flettenøkkel (<<). ${nothingWritten} Skriv nøklane ut her.`,
    'not-a-map': `Her skulle det ha stått nøklar med verdiar. ${nothingWritten} Skriv om dette for hand.`,
    'not-a-list': `Her skulle det ha stått ei liste. ${nothingWritten} Skriv om dette for hand.`,
    'not-a-text': `Her skulle det ha stått ein tekst. ${nothingWritten} Skriv om dette for hand.`,
    layout: `Dette er skrive på ein måte som collab ikkje endrar. ${nothingWritten} Skriv det enklare, eller legg svaret inn for hand.`,
    'not-as-intended': `Svara kan ikkje leggjast inn utan at noko anna i fila endrar meining. ${nothingWritten} Legg dei inn for hand.`,
  },
};

function places(lines: Parameters<EditTexts['written']>[1]): string {
  const isOne = lines.length === 1 && lines[0]?.first === lines[0]?.last;
  return `${isOne ? 'linje' : 'linjene'} ${listed(lines.map(({ first, last }) => (first === last ? String(first) : `${first}–${last}`)), 'og')}`;
}
