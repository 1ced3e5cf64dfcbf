import type { HeadingTexts } from '../../sections/heading-texts.ts';

export const headings: HeadingTexts = {
  answer: 'Svaret',
  gap: (benchmark) => `Kostnadsforskjellen til ${benchmark}`,
  scale: 'Storleik og kostnad',
  topDown: 'Kva forskjellen kan vere verd',
  economy: 'Kva samarbeidet kan gi',
  evidence: 'Kva forskinga seier om desse tenestene',
  sensitivity: 'Kva som har mest å seie for svaret',
  models: 'Samarbeidsmodellar',
  municipalities: 'Kommune for kommune',
  assumptions: 'Føresetnader',
  claims: 'Publiserte tal, kontrollerte',
  method: 'Metode',
  sources: 'Kjelder',
};
