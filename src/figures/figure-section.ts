/** What the figures of a study are about, as their ids begin, in the order in which they are listed. */
export const figureSections = [
  'population',
  'cost',
  'comparator',
  'benchmark',
  'priceLevel',
  'priceIndex',
  'scale',
  'topDown',
  'service',
  'optimismBias',
  'gain',
  'finance',
  'sensitivity',
  'criterion',
  'effect',
  'feasibility',
  'capacity',
  'priority',
  'comparison',
  'swot',
  'readiness',
  'plan',
  'sharing',
  'claim',
] as const;

export type FigureSection = (typeof figureSections)[number];

/** The section of an id; undefined where its first part is none. */
export function sectionOf(id: string): FigureSection | undefined {
  const [first] = id.split('.');
  return figureSections.find((section) => section === first);
}
