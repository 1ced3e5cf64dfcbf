import type { HeadingTexts } from '../../sections/heading-texts.ts';

export const headings: HeadingTexts = {
  answer: 'The answer',
  gap: (benchmark) => `The cost gap to ${benchmark}`,
  municipalities: 'Municipality by municipality',
  assumptions: 'Assumptions',
  claims: 'Published figures, checked',
  method: 'Method',
  sources: 'Sources',
};
