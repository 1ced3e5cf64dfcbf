import type { ElicitationTexts } from '../elicitation-texts.ts';

export const elicitation: ElicitationTexts = {
  back: '← Tillbaka',
  goOn: 'Gå vidare',
  needed: 'Här måste det stå något.',
  typeFirst: 'Skriv de första bokstäverna.',
  nothingFits: (typed) => `Hittar inget som stämmer med ”${typed}”.`,
  keys: { move: 'flytta', space: 'mellanslag', mark: 'markera', take: 'välj', back: 'tillbaka' },
};
