/** What a code begins with, in the order in which a study meets them: its file, its YAML, its form, what it says, and what stands beside it. */
export const codeFamilies = ['file', 'yaml', 'format', 'study', 'csv', 'suppression', 'baseline', 'advice'] as const;

export type CodeFamily = (typeof codeFamilies)[number];
