import type { DiagnosticCode } from './codes.ts';

/** Codes that the analyses give: a study that has been checked, and not analysed, may yet have them. */
export const analysisCodes: readonly DiagnosticCode[] = [
  'study/figure-missing',
  'study/gains-above-evidence',
  'study/gains-above-gap',
  'study/near-duplicate',
  'study/no-gap',
];
