import type { SourceTexts } from '../../sections/source-texts.ts';

export const sources: SourceTexts = {
  unused: '(Not referred to in the report.)',
  research: 'Research and official reports',
  citation: { and: 'and', others: 'et al.' },
  toBeVerified: '(The publication details are to be verified.)',
  readElsewhere: '(Cited from another source; not read by us.)',
};
