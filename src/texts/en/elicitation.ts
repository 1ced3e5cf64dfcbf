import type { ElicitationTexts } from '../elicitation-texts.ts';

export const elicitation: ElicitationTexts = {
  back: '← Back',
  goOn: 'Go on',
  needed: 'Something has to stand here.',
  typeFirst: 'Type the first letters.',
  nothingFits: (typed) => `Nothing fits "${typed}".`,
  keys: { move: 'move', space: 'space', mark: 'mark', take: 'take', back: 'back' },
};
