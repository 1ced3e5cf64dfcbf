import { phrase } from '../../phrase.ts';
import type { PaperFrontTexts } from '../../papers/paper-front-texts.ts';

export const front: PaperFrontTexts = {
  draft: (study) => `Det här är ett utkast som bygger på studien ”${study}”. Siffrorna är studiens egna eller beräknade utifrån dem. ”Vi” är de som står bakom studien och beräkningarna.`,
  open: ({ count, one }) => phrase` ${count} ${one ? 'ställe' : 'ställen'} står inom hakparentes. Där har studien inget svar, och det måste fyllas i.`,
  illustration: 'Det som är märkt ”illustration” är bara ett exempel och måste bytas ut innan någon bygger på det.',
};
