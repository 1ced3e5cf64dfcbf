import type { HeadingTexts } from '../../sections/heading-texts.ts';

export const headings: HeadingTexts = {
  answer: 'Svaret',
  gap: (benchmark) => `Kostnadsskillnaden mot ${benchmark}`,
  scale: 'Storlek och kostnad',
  topDown: 'Vad skillnaden kan vara värd',
  economy: 'Vad samverkan kan ge',
  evidence: 'Vad forskningen säger om de här verksamheterna',
  sensitivity: 'Vad som betyder mest för svaret',
  models: 'Samverkansformer',
  municipalities: 'Kommun för kommun',
  assumptions: 'Antaganden',
  claims: 'Publicerade tal, kontrollerade',
  method: 'Metod',
  sources: 'Källor',
};
