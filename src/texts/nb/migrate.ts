import type { MigrateTexts } from '../migrate-texts.ts';

export const migrate: MigrateTexts = {
  newest: (path, format) => `${path} er i format ${format}, som er det nyeste.`,
  migrated: (path, from, to) => `${path}: skrevet om fra format ${from} til format ${to}.`,
  outdated: (path, from, to) => `${path} er i format ${from}. Det nyeste er format ${to}: kjør collab migrate uten --check.`,
  wouldBreak: (path, to) => `I format ${to} ville ${path} hatt feilene ovenfor. Ingenting er skrevet.`,
  notEditable: (path, line, to) =>
    line === undefined
      ? `${path} kan ikke skrives om til format ${to} uten at noe annet i filen endrer mening. Ingenting er skrevet.`
      : `Det som står i ${path}, linje ${line}, kan ikke skrives om til format ${to}. Ingenting er skrevet. Skriv det enklere, uten ankre og aliaser, og prøv igjen.`,
  noFile: (path) => `«${path}» er ikke en fil som det kan skrives tilbake til. Oppgi filen studien står i.`,
  changedMeanwhile: (path) => `${path} ble endret av andre samtidig, og er ikke overskrevet. Kjør kommandoen på nytt.`,
};
