import type { SuppressionArguments } from '../../../diagnostics/suppression-codes.ts';

type Messages = { readonly [C in keyof SuppressionArguments]: (args: SuppressionArguments[C]) => string };

/** Det som kan vara fel med en kommentar om vad som inte ska meddelas, på svenska. */
export const suppressionMessages: Messages = {
  'suppression/unknown-code': ({ code, nearest }) =>
    code === ''
      ? 'Kommentaren anger inte vilken kod den gäller. Skriv den så här: # collab-ignore KOD: motivering.'
      : `Koden ”${code}” finns inte, så kommentaren har ingen verkan.${nearest === undefined ? ' Skriv en enda kod, så som den står i meddelandet.' : ` Menade du ”${nearest}”?`}`,
  'suppression/of-error': ({ code }) => `”${code}” är ett fel och kan inte döljas: om det inte rättas blir det ingen studie. Rätta felet och ta bort kommentaren.`,
  'suppression/without-reason': ({ code }) => `Kommentaren döljer ”${code}” utan att säga varför. Lägg till en motivering: # collab-ignore ${code}: motivering.`,
  'suppression/unused': ({ code, isLast }) =>
    isLast
      ? `Kommentaren döljer ingenting, för det kommer ingen rad efter den. Ta bort kommentaren eller flytta upp den till raden där ”${code}” meddelas.`
      : `Kommentaren döljer ingenting: ”${code}” meddelas inte på raden som den gäller. Ta bort kommentaren eller flytta den.`,
  'suppression/several-codes': ({ first, second }) => `Kommentaren nämner både ”${first}” och ”${second}” men kan bara gälla en kod och döljer ingenting som den står. Skriv en egen kommentar för var och en av dem, den ena ovanför den andra.`,
  'suppression/misspelt-word': ({ word }) => `”${word}” har ingen verkan här, så kommentaren döljer ingenting. Skriv den så här: # collab-ignore KOD: motivering.`,
};
