import type { ElicitationTexts } from '../elicitation-texts.ts';

export const elicitation: ElicitationTexts = {
  back: '← Tilbake',
  goOn: 'Gå videre',
  needed: 'Her må det stå noe.',
  typeFirst: 'Skriv de første bokstavene.',
  nothingFits: (typed) => `Fant ikke noe som passer med «${typed}».`,
  keys: { move: 'flytt', space: 'mellomrom', mark: 'merk av', take: 'velg', back: 'tilbake' },
};
