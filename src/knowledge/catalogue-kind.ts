/** What the catalogue holds, in the order in which it is shown. */
export const catalogueKinds = ['services', 'models', 'factors', 'evidence'] as const;

export type CatalogueKind = (typeof catalogueKinds)[number];
