import type { MigrateTexts } from '../migrate-texts.ts';

export const migrate: MigrateTexts = {
  newest: (path, format) => `${path} er i format ${format}, som er det nyaste.`,
  migrated: (path, from, to) => `${path}: skrive om frå format ${from} til format ${to}.`,
  outdated: (path, from, to) => `${path} er i format ${from}. Det nyaste er format ${to}: køyr collab migrate utan --check.`,
  wouldBreak: (path, to) => `I format ${to} ville ${path} ha hatt feila ovanfor. Ingenting er skrive.`,
  notEditable: (path, line, to) =>
    line === undefined
      ? `${path} kan ikkje skrivast om til format ${to} utan at noko anna i fila endrar meining. Ingenting er skrive.`
      : `Det som står i ${path}, linje ${line}, kan ikkje skrivast om til format ${to}. Ingenting er skrive. Skriv det enklare, utan anker og alias, og prøv igjen.`,
  noFile: (path) => `«${path}» er ikkje ei fil som det kan skrivast tilbake til. Oppgi fila studien står i.`,
  changedMeanwhile: (path) => `${path} blei endra av andre samtidig, og er ikkje skriven over. Køyr kommandoen på nytt.`,
};
