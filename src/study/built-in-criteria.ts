/** The criteria that a study may use without describing them: their titles are in the texts of each language. */
export const builtInCriteria = ['economy', 'quality', 'resilience', 'competence', 'democracy', 'development'] as const;

export type BuiltInCriterion = (typeof builtInCriteria)[number];

/** The one criterion that is computed, from gain and cost, and never scored. */
export const economyCriterion: BuiltInCriterion = 'economy';
