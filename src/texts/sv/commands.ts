import type { CommandTexts } from '../command-texts.ts';

export const commands: CommandTexts = {
  wrote: (paths) => `Skrivet: ${paths}`,
  notices: (count, file) => `${count === 1 ? '1 anmärkning' : `${count} anmärkningar`}: collab validate ${file}`,
  whichStudy: 'Vilken studie? Ange filen: collab analyze study.yaml',
  noStudyHere: 'Det finns ingen YAML-fil i den här mappen. Ange studien: collab analyze sökväg/till/study.yaml',
  chooseStudy: 'Vilken studie?',
  wouldOverwriteStudy: (path) => `”${path}” är själva studien: ge rapporten ett annat namn.`,
  notWithin: (option, typed, minimum, maximum) => `${option} tar ett heltal från ${minimum} till ${maximum}, inte ”${typed}”.`,
  defect: (message) => `Det här är ett fel i collab, inte i din studie: ${message}. Kör igen med --debug och rapportera det som visas.`,
};
