import type { SourceTexts } from '../../sections/source-texts.ts';

export const sources: SourceTexts = {
  unused: '(Ikke vist til i rapporten.)',
  research: 'Forskning og utredninger',
  citation: { and: 'og', others: 'mfl.' },
  toBeVerified: '(Opplysningene om utgivelsen må kontrolleres.)',
  readElsewhere: '(Gjengitt etter en annen kilde; ikke lest av oss.)',
};
