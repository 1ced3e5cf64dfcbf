import type { CommandTexts } from '../command-texts.ts';

export const commands: CommandTexts = {
  wrote: (paths) => `Skrivet: ${paths}`,
  notices: (count, file) => `${count === 1 ? '1 anmärkning' : `${count} anmärkningar`}: collab validate ${file}`,
  whichStudy: 'Vilken studie? Ange filen: collab analyze study.yaml',
  noStudyHere: 'Det finns ingen YAML-fil i den här mappen. Ange studien: collab analyze sökväg/till/study.yaml',
  chooseStudy: 'Vilken studie?',
  wouldOverwriteStudy: (path) => `”${path}” är själva studien: ge resultatet ett annat namn.`,
  notWithin: (option, typed, minimum, maximum) => `${option} tar ett heltal från ${minimum} till ${maximum}, inte ”${typed}”.`,
  notTogether: (first, second) => `${first} och ${second} kan inte användas tillsammans.`,
  unknownSection: ({ typed, nearest, known }) =>
    `Det finns inget avsnitt som heter ”${typed}”.${nearest === undefined ? '' : ` Menade du ”${nearest}”?`} Avsnitten är ${known.join(', ')}.`,
  checkNeedsFile: '--check jämför med filer och kan inte användas tillsammans med standard ut. Ange rapportens namn med --output.',
  upToDate: (paths) => `Aktuellt: ${paths}`,
  stale: (path) => `${path} är inte längre det som studien ger.`,
  staleLines: (path) => `${path} är inte längre det som studien ger:`,
  absent: (path) => `${path} finns inte.`,
  surplus: (path) => `${path} hör inte längre till rapporten.`,
  moreChanges: (count) => `… och ${count} ändrade rader till`,
  writeAnew: (command) => `Skriv den på nytt: ${command}`,
  watchNeedsFile: '--watch följer en fil och kan inte användas med standard in eller standard ut.',
  watching: (study) => `Rapporten skrivs varje gång ${study} sparas. Ctrl+C avslutar.`,
  watchWrote: ({ paths, warnings }) => `Skrivet: ${paths}${warnings === 0 ? '' : ` (${warnings === 1 ? '1 varning' : `${warnings} varningar`}: collab validate)`}`,
  watchBroken: ({ name, errors }) => `${name} har ${errors === 1 ? '1 fel' : `${errors} fel`}; rapporten står kvar som den var.`,
  defect: (message) => `Det här är ett fel i collab, inte i din studie: ${message}. Kör igen med --debug och rapportera det som visas.`,
};
