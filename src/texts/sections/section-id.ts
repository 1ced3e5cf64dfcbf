/** The parts of a report that can be asked for by themselves, in the order in which a chief executive reads them. */
export const sectionIds = [
  'answer',
  'priorities',
  'municipalities',
  'economy',
  'swot',
  'models',
  'readiness',
  'plan',
  'study',
  'assumptions',
  'claims',
  'sources',
  'method',
] as const;

export type SectionId = (typeof sectionIds)[number];
