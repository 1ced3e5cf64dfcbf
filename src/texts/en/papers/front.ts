import { phrase } from '../../phrase.ts';
import type { PaperFrontTexts } from '../../papers/paper-front-texts.ts';

export const front: PaperFrontTexts = {
  draft: (study) => `This is a draft, made from the study “${study}”. Its numbers are the study’s own or computed from them. “We” are those behind the study and its computations.`,
  open: ({ count, one }) => phrase` ${count} ${one ? 'place is' : 'places are'} in square brackets. The study has no answer there, and it has to be filled in.`,
  illustration: 'What is marked “illustration” is only an example, and has to be replaced before anybody relies on it.',
};
