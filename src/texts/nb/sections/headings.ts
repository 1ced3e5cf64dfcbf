import type { HeadingTexts } from '../../sections/heading-texts.ts';

export const headings: HeadingTexts = {
  answer: 'Svaret',
  gap: (benchmark) => `Kostnadsforskjellen til ${benchmark}`,
  municipalities: 'Kommune for kommune',
  assumptions: 'Forutsetninger',
  claims: 'Publiserte tall, kontrollert',
  method: 'Metode',
  sources: 'Kilder',
};
