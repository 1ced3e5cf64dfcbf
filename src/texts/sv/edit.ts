import type { EditTexts } from '../edit-texts.ts';
import { listed } from '../listed.ts';

const nothingWritten = 'Ingenting har skrivits.';

export const edit: EditTexts = {
  written: (path, lines) => `Skrivet: ${path}${lines.length === 0 ? '' : `, ${places(lines)}`}.`,
  unchanged: (path) => `Allt detta står redan i ${path}. Filen har inte ändrats.`,
  noFile: (path) => `”${path}” är ingen fil som svaren kan skrivas i. Ange filen som studien står i.`,
  changedMeanwhile: (path) =>
    `${path} har ändrats av någon annan medan svaren gavs och har inte skrivits över. ${nothingWritten} Spara det som är öppet i andra program och kör kommandot igen.`,
  wouldBreak: (path) => `Med de här svaren skulle ${path} få felen ovan. ${nothingWritten}`,
  nothingWritten,
  notEditable: {
    unreadable: `Filen kan inte ändras förrän detta är rättat. ${nothingWritten}`,
    alias: `Här står ett alias (*), så svaret skulle ändra något på ett annat ställe i filen. ${nothingWritten} Skriv ut värdet där aliaset står.`,
    shared: `Det som står här upprepas på andra ställen med ett alias (*) och skulle ändras även där. ${nothingWritten} Skriv ut värdet där aliaset står.`,
    'merge-key': `Detta hämtas in med en sammanfogningsnyckel (<<). ${nothingWritten} Skriv ut nycklarna här.`,
    'not-a-map': `Här borde det stå nycklar med värden. ${nothingWritten} Skriv om detta för hand.`,
    'not-a-list': `Här borde det stå en lista. ${nothingWritten} Skriv om detta för hand.`,
    'not-a-text': `Här borde det stå en text. ${nothingWritten} Skriv om detta för hand.`,
    layout: `Detta är skrivet på ett sätt som collab inte ändrar. ${nothingWritten} Skriv det enklare, eller lägg in svaret för hand.`,
    'not-as-intended': `Svaren kan inte läggas in utan att något annat i filen ändrar betydelse. ${nothingWritten} Lägg in dem för hand.`,
  },
};

function places(lines: Parameters<EditTexts['written']>[1]): string {
  const isOne = lines.length === 1 && lines[0]?.first === lines[0]?.last;
  return `${isOne ? 'rad' : 'raderna'} ${listed(lines.map(({ first, last }) => (first === last ? String(first) : `${first}–${last}`)), 'och')}`;
}
