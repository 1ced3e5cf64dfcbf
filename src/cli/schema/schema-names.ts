/** The shapes that files and outputs of collab have, by the names of their schemas, the usual one first. */
export const schemaNames = ['study', 'result', 'explanation', 'diagnostics', 'house-style', 'baseline'] as const;

export type SchemaName = (typeof schemaNames)[number];
