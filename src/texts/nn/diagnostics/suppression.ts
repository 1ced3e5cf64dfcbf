import type { SuppressionArguments } from '../../../diagnostics/suppression-codes.ts';

type Messages = { readonly [C in keyof SuppressionArguments]: (args: SuppressionArguments[C]) => string };

/** Det som kan vere gale med ein kommentar om kva som ikkje skal meldast, på nynorsk. */
export const suppressionMessages: Messages = {
  'suppression/unknown-code': ({ code, nearest }) =>
    code === ''
      ? 'Kommentaren seier ikkje kva kode han gjeld. Skriv han slik: # collab-ignore KODE: grunngiving.'
      : `Koden «${code}» finst ikkje, så kommentaren verkar ikkje.${nearest === undefined ? ' Skriv éin kode, slik han står i meldinga.' : ` Meinte du «${nearest}»?`}`,
  'suppression/of-error': ({ code }) => `«${code}» er ein feil og kan ikkje skjulast: utan at han blir retta, blir det ingen studie. Rett feilen, og fjern kommentaren.`,
  'suppression/without-reason': ({ code }) => `Kommentaren skjuler «${code}» utan å seie kvifor. Legg til ei grunngiving: # collab-ignore ${code}: grunngiving.`,
  'suppression/unused': ({ code, isLast }) =>
    isLast
      ? `Kommentaren skjuler ingenting, for det kjem inga linje etter han. Fjern kommentaren, eller flytt han opp til linja der «${code}» blir meldt.`
      : `Kommentaren skjuler ingenting: «${code}» blir ikkje meldt på linja han gjeld. Fjern kommentaren, eller flytt han.`,
  'suppression/several-codes': ({ first, second }) => `Kommentaren nemner både «${first}» og «${second}», men kan berre gjelde éin kode, og skjuler ingenting slik han står. Skriv ein eigen kommentar for kvar av dei, den eine over den andre.`,
  'suppression/misspelt-word': ({ word }) => `«${word}» har ingen verknad her, så kommentaren skjuler ingenting. Skriv han slik: # collab-ignore KODE: grunngiving.`,
};
