import type { HeadingTexts } from '../../sections/heading-texts.ts';

export const headings: HeadingTexts = {
  answer: 'Svaret',
  gap: (benchmark) => `Kostnadsforskjellen til ${benchmark}`,
  scale: 'Størrelse og kostnad',
  topDown: 'Hva forskjellen kan være verdt',
  economy: 'Hva samarbeidet kan gi',
  evidence: 'Hva forskningen sier om disse tjenestene',
  sensitivity: 'Hva som betyr mest for svaret',
  models: 'Samarbeidsmodeller',
  municipalities: 'Kommune for kommune',
  assumptions: 'Forutsetninger',
  claims: 'Publiserte tall, kontrollert',
  method: 'Metode',
  sources: 'Kilder',
};
