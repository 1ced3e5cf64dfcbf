import type { SourceTexts } from '../../sections/source-texts.ts';

export const sources: SourceTexts = {
  unused: '(Not referred to in the report.)',
};
