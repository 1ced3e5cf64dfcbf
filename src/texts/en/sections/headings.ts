import type { HeadingTexts } from '../../sections/heading-texts.ts';

export const headings: HeadingTexts = {
  answer: 'The answer',
  gap: (benchmark) => `The cost gap to ${benchmark}`,
  scale: 'Size and cost',
  topDown: 'What the gap may be worth',
  economy: 'What the cooperation may bring',
  evidence: 'What research says about these services',
  sensitivity: 'What matters most for the answer',
  models: 'Collaboration models',
  municipalities: 'Municipality by municipality',
  assumptions: 'Assumptions',
  claims: 'Published figures, checked',
  method: 'Method',
  sources: 'Sources',
};
