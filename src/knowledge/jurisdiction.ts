/** The countries whose law we know, in the order in which they are shown. */
export const jurisdictions = ['norway', 'sweden'] as const;

export type Jurisdiction = (typeof jurisdictions)[number];
