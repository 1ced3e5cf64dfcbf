/**
 * What studies of cooperation have been about. A service names the kinds that bear on it; a study of that kind is then
 * evidence for it, whichever way it points. `cooperation-in-general` stands where nothing nearer is known.
 */
export const evidenceKinds = [
  'administration',
  'shared-back-office',
  'tax-collection',
  'child-protection',
  'emergency-medical',
  'elder-services',
  'youth',
  'fire',
  'library',
  'planning',
  'economic-development',
  'roads',
  'water',
  'sewerage',
  'waste',
  'joint-borrowing',
  'cooperation-in-general',
] as const;

export type EvidenceKind = (typeof evidenceKinds)[number];
