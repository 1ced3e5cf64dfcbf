import type { BaselineTexts } from '../baseline-texts.ts';

export const baseline: BaselineTexts = {
  updateWithoutFile: 'Sei kva grunnlinje som skal skrivast: --update-baseline blir brukt saman med --baseline og namnet på ei fil.',
  notStandardInput: 'Grunnlinja må vere ei fil; standard inn er for studien.',
  missing: (path) => `Grunnlinja «${path}» finst ikkje. Legg til --update-baseline, så blir ho skriven.`,
  notABaseline: 'Dette er inga grunnlinje, slik --update-baseline skriv dei.',
  otherFormat: (found) => `Grunnlinja har format ${found}, og denne utgåva av collab les format 1.`,
  badEntry: 'Eit punkt i grunnlinja må ha file, code og at som tekst i hermeteikn, og count som eit heilt tal over 0.',
};
