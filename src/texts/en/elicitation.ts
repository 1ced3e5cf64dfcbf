import type { ElicitationTexts } from '../elicitation-texts.ts';

export const elicitation: ElicitationTexts = {
  back: '← Back',
  goOn: 'Continue',
  needed: 'An answer is needed here.',
  typeFirst: 'Type the first letters.',
  nothingFits: (typed) => `Nothing matches "${typed}".`,
  keys: { move: 'move', space: 'space', mark: 'select', take: 'choose', back: 'back' },
};
