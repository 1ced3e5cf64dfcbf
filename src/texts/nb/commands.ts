import type { CommandTexts } from '../command-texts.ts';

export const commands: CommandTexts = {
  wrote: (paths) => `Skrevet: ${paths}`,
  notices: (count, file) => `${count === 1 ? '1 merknad' : `${count} merknader`}: collab validate ${file}`,
  whichStudy: 'Hvilken studie? Oppgi filen: collab analyze study.yaml',
  noStudyHere: 'Det er ingen YAML-fil i denne mappen. Oppgi studien: collab analyze sti/til/study.yaml',
  chooseStudy: 'Hvilken studie?',
  wouldOverwriteStudy: (path) => `«${path}» er selve studien: gi resultatet et annet navn.`,
  notWithin: (option, typed, minimum, maximum) => `${option} tar et helt tall fra ${minimum} til ${maximum}, ikke «${typed}».`,
  notTogether: (first, second) => `${first} og ${second} kan ikke brukes sammen.`,
  unknownSection: ({ typed, nearest, known }) =>
    `Det finnes ikke noe avsnitt «${typed}».${nearest === undefined ? '' : ` Mente du «${nearest}»?`} Avsnittene er ${known.join(', ')}.`,
  checkNeedsFile: '--check sammenligner med filer og kan ikke brukes sammen med standard ut. Oppgi rapportens navn med --output.',
  upToDate: (paths) => `Oppdatert: ${paths}`,
  stale: (path) => `${path} er ikke lenger det studien gir.`,
  staleLines: (path) => `${path} er ikke lenger det studien gir:`,
  absent: (path) => `${path} finnes ikke.`,
  surplus: (path) => `${path} hører ikke lenger til rapporten.`,
  moreChanges: (count) => `… og ${count} endrede linjer til`,
  writeAnew: (command) => `Skriv den på nytt: ${command}`,
  watchNeedsFile: '--watch følger en fil og kan ikke brukes med standard inn eller standard ut.',
  watching: (study) => `Rapporten skrives hver gang ${study} lagres. Ctrl+C avslutter.`,
  watchWrote: ({ paths, warnings }) => `Skrevet: ${paths}${warnings === 0 ? '' : ` (${warnings === 1 ? '1 advarsel' : `${warnings} advarsler`}: collab validate)`}`,
  watchBroken: ({ name, errors }) => `${name} har ${errors === 1 ? '1 feil' : `${errors} feil`}; rapporten står som den var.`,
  defect: (message) => `Dette er en feil i collab, ikke i studien din: ${message}. Kjør på nytt med --debug og meld fra om det som vises.`,
};
