import type { CommandTexts } from '../command-texts.ts';

export const commands: CommandTexts = {
  wrote: (paths) => `Skrevet: ${paths}`,
  notices: (count, file) => `${count === 1 ? '1 merknad' : `${count} merknader`}: collab validate ${file}`,
  whichStudy: 'Hvilken studie? Oppgi filen: collab analyze study.yaml',
  noStudyHere: 'Det er ingen YAML-fil i denne mappen. Oppgi studien: collab analyze sti/til/study.yaml',
  chooseStudy: 'Hvilken studie?',
  wouldOverwriteStudy: (path) => `«${path}» er selve studien: gi rapporten et annet navn.`,
  notWithin: (option, typed, minimum, maximum) => `${option} tar et helt tall fra ${minimum} til ${maximum}, ikke «${typed}».`,
  defect: (message) => `Dette er en feil i collab, ikke i studien din: ${message}. Kjør på nytt med --debug og meld fra om det som vises.`,
};
