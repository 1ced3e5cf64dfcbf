import type { SuppressionArguments } from '../../../diagnostics/suppression-codes.ts';

type Messages = { readonly [C in keyof SuppressionArguments]: (args: SuppressionArguments[C]) => string };

/** Det som kan være galt med en kommentar om hva som ikke skal meldes, på bokmål. */
export const suppressionMessages: Messages = {
  'suppression/unknown-code': ({ code, nearest }) =>
    code === ''
      ? 'Kommentaren sier ikke hvilken kode den gjelder. Skriv den slik: # collab-ignore KODE: begrunnelse.'
      : `Koden «${code}» finnes ikke, så kommentaren virker ikke.${nearest === undefined ? ' Skriv én kode, slik den står i meldingen.' : ` Mente du «${nearest}»?`}`,
  'suppression/of-error': ({ code }) => `«${code}» er en feil og kan ikke skjules: uten at den rettes, blir det ingen studie. Rett feilen, og fjern kommentaren.`,
  'suppression/without-reason': ({ code }) => `Kommentaren skjuler «${code}» uten å si hvorfor. Legg til en begrunnelse: # collab-ignore ${code}: begrunnelse.`,
  'suppression/unused': ({ code, isLast }) =>
    isLast
      ? `Kommentaren skjuler ingenting, for det kommer ingen linje etter den. Fjern kommentaren, eller flytt den opp til linjen der «${code}» meldes.`
      : `Kommentaren skjuler ingenting: «${code}» meldes ikke på linjen som den gjelder. Fjern kommentaren, eller flytt den.`,
  'suppression/several-codes': ({ first, second }) => `Kommentaren nevner både «${first}» og «${second}», men kan bare gjelde én kode, og skjuler ingenting slik den står. Skriv en egen kommentar for hver av dem, den ene over den andre.`,
  'suppression/misspelt-word': ({ word }) => `«${word}» har ingen virkning her, så kommentaren skjuler ingenting. Skriv den slik: # collab-ignore KODE: begrunnelse.`,
};
