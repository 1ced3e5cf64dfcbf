import type { BaselineTexts } from '../baseline-texts.ts';

export const baseline: BaselineTexts = {
  updateWithoutFile: 'Ange vilken baslinje som ska skrivas: --update-baseline används tillsammans med --baseline och namnet på en fil.',
  notStandardInput: 'Baslinjen måste vara en fil; standard in är till för studien.',
  missing: (path) => `Baslinjen ”${path}” finns inte. Lägg till --update-baseline för att skriva den.`,
  notABaseline: 'Det här är ingen baslinje så som --update-baseline skriver den.',
  otherFormat: (found) => `Baslinjen har format ${found}, och den här versionen av collab läser format 1.`,
  badEntry: 'En post i baslinjen måste ha file, code och at som text inom citattecken, och count som ett heltal över 0.',
};
