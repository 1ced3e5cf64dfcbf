import { phrase } from '../../phrase.ts';
import type { PaperFrontTexts } from '../../papers/paper-front-texts.ts';

export const front: PaperFrontTexts = {
  draft: (study) => `Dette er et utkast, laget ut fra studien «${study}». Tallene er studiens egne eller regnet ut av dem. «Vi» er de som står bak studien og beregningene.`,
  open: ({ count, one }) => phrase` ${count} ${one ? 'sted' : 'steder'} står i hakeparentes. Det kan studien ikke svare på, og det må fylles ut.`,
  illustration: 'Det som er merket «illustrasjon», er bare et eksempel og må byttes ut før noen bygger på det.',
};
