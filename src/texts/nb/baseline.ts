import type { BaselineTexts } from '../baseline-texts.ts';

export const baseline: BaselineTexts = {
  updateWithoutFile: 'Si hvilken grunnlinje som skal skrives: --update-baseline brukes sammen med --baseline og navnet på en fil.',
  notStandardInput: 'Grunnlinjen må være en fil; standard inn er for studien.',
  missing: (path) => `Grunnlinjen «${path}» finnes ikke. Legg til --update-baseline for å skrive den.`,
  notABaseline: 'Dette er ingen grunnlinje, slik --update-baseline skriver den.',
  otherFormat: (found) => `Grunnlinjen har format ${found}, og denne utgaven av collab leser format 1.`,
  badEntry: 'Et punkt i grunnlinjen må ha file, code og at som tekst i anførselstegn, og count som et helt tall over 0.',
};
