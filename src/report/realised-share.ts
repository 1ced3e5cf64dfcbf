import type { Figure } from '../figures/figure.ts';
import { findEvidence } from '../knowledge/find-evidence.ts';

/** The audit that tells how much of what was forecast came true. */
export const forecastAudit = 'nao-2016';

/** The share of forecast gains that came true, as published; undefined should the catalogue no longer have it. */
export function realisedShareOfForecasts(): Figure | undefined {
  const share = findEvidence(forecastAudit)?.findings.flatMap(({ size }) => size?.likely ?? [])[0];
  if (share === undefined) return undefined;
  return { id: 'assumption.realisedShareOfForecasts', value: share, unit: 'share', origin: { kind: 'assumed', reference: forecastAudit }, illustration: false };
}
