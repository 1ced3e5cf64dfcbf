import type { SourceTexts } from '../../sections/source-texts.ts';

export const sources: SourceTexts = {
  unused: '(Ikkje vist til i rapporten.)',
  research: 'Forsking og utgreiingar',
  citation: { and: 'og', others: 'mfl.' },
  toBeVerified: '(Opplysningane om utgivinga må kontrollerast.)',
  readElsewhere: '(Attgitt etter ei anna kjelde; ikkje lesen av oss.)',
};
