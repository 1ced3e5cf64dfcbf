import type { CommandTexts } from '../command-texts.ts';

export const commands: CommandTexts = {
  wrote: (paths) => `Har skrive: ${paths}`,
  notices: (count, file) => `${count === 1 ? '1 merknad' : `${count} merknader`}: collab validate ${file}`,
  whichStudy: 'Kva for ein studie? Oppgi fila: collab analyze study.yaml',
  noStudyHere: 'Det er inga YAML-fil i denne mappa. Oppgi studien: collab analyze sti/til/study.yaml',
  chooseStudy: 'Kva for ein studie?',
  wouldOverwriteStudy: (path) => `«${path}» er sjølve studien: gi resultatet eit anna namn.`,
  notWithin: (option, typed, minimum, maximum) => `${option} tek eit heilt tal frå ${minimum} til ${maximum}, ikkje «${typed}».`,
  notTogether: (first, second) => `${first} og ${second} kan ikkje brukast saman.`,
  unknownSection: ({ typed, nearest, known }) =>
    `Det finst ikkje noko avsnitt «${typed}».${nearest === undefined ? '' : ` Meinte du «${nearest}»?`} Avsnitta er ${known.join(', ')}.`,
  checkNeedsFile: '--check samanliknar med filer og kan ikkje brukast saman med standard ut. Oppgi namnet på rapporten med --output.',
  upToDate: (paths) => `Oppdatert: ${paths}`,
  stale: (path) => `${path} er ikkje lenger det studien gir.`,
  staleLines: (path) => `${path} er ikkje lenger det studien gir:`,
  absent: (path) => `${path} finst ikkje.`,
  surplus: (path) => `${path} høyrer ikkje lenger til rapporten.`,
  moreChanges: (count) => `… og ${count} endra linjer til`,
  writeAnew: (command) => `Skriv rapporten på nytt: ${command}`,
  watchNeedsFile: '--watch følgjer ei fil og kan ikkje brukast med standard inn eller standard ut.',
  watching: (study) => `Rapporten blir skriven kvar gong ${study} blir lagra. Ctrl+C avsluttar.`,
  watchWrote: ({ paths, warnings }) => `Har skrive: ${paths}${warnings === 0 ? '' : ` (${warnings === 1 ? '1 åtvaring' : `${warnings} åtvaringar`}: collab validate)`}`,
  watchBroken: ({ name, errors }) => `${name} har ${errors === 1 ? '1 feil' : `${errors} feil`}; rapporten står som han var.`,
  defect: (message) => `Dette er ein feil i collab, ikkje i studien din: ${message}. Køyr på nytt med --debug, og meld frå om det som kjem opp.`,
};
