import { phrase } from '../../phrase.ts';
import type { PaperFrontTexts } from '../../papers/paper-front-texts.ts';

export const front: PaperFrontTexts = {
  draft: (study) => `Dette er eit utkast, laga ut frå studien «${study}». Tala er studien sine eigne eller rekna ut av dei. «Vi» er dei som står bak studien og utrekningane.`,
  open: ({ count, one }) => phrase` ${count} ${one ? 'stad' : 'stader'} står i hakeparentes. Der har studien ikkje svaret, og det må fyllast ut.`,
  illustration: 'Det som er merkt «illustrasjon», er berre eit døme og må bytast ut før nokon byggjer på det.',
};
