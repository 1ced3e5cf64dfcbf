import type { SourceTexts } from '../../sections/source-texts.ts';

export const sources: SourceTexts = {
  unused: '(Rapporten hänvisar inte till den.)',
  research: 'Forskning och utredningar',
  citation: { and: 'och', others: 'm.fl.' },
  toBeVerified: '(Uppgifterna om publikationen måste kontrolleras.)',
  readElsewhere: '(Återgiven efter en annan källa; inte läst av oss.)',
};
