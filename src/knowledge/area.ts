/** The kinds of municipal work that candidate services are grouped by, in the order in which they are shown. */
export const areas = ['governance', 'support', 'community', 'services', 'competence'] as const;

export type Area = (typeof areas)[number];
