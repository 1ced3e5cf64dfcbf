import type { ElicitationTexts } from '../elicitation-texts.ts';

export const elicitation: ElicitationTexts = {
  back: '← Tilbake',
  goOn: 'Gå vidare',
  needed: 'Her må det stå noko.',
  typeFirst: 'Skriv dei første bokstavane.',
  nothingFits: (typed) => `Fann ikkje noko som passar med «${typed}».`,
  keys: { move: 'flytt', space: 'mellomrom', mark: 'merk av', take: 'vel', back: 'tilbake' },
};
