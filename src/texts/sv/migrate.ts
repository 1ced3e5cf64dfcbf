import type { MigrateTexts } from '../migrate-texts.ts';

export const migrate: MigrateTexts = {
  newest: (path, format) => `${path} är i format ${format}, som är det senaste.`,
  migrated: (path, from, to) => `${path}: omskriven från format ${from} till format ${to}.`,
  outdated: (path, from, to) => `${path} är i format ${from}. Det senaste är format ${to}: kör collab migrate utan --check.`,
  wouldBreak: (path, to) => `I format ${to} skulle ${path} ha felen ovan. Ingenting har skrivits.`,
  notEditable: (path, line, to) =>
    line === undefined
      ? `${path} kan inte skrivas om till format ${to} utan att något annat i filen ändrar betydelse. Ingenting har skrivits.`
      : `Det som står i ${path}, rad ${line}, kan inte skrivas om till format ${to}. Ingenting har skrivits. Skriv det enklare, utan ankare och alias, och försök igen.`,
  noFile: (path) => `”${path}” är ingen fil som det går att skriva tillbaka till. Ange filen som studien står i.`,
  changedMeanwhile: (path) => `${path} ändrades av någon annan samtidigt och har inte skrivits över. Kör kommandot igen.`,
};
