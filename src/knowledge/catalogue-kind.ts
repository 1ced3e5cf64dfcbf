/** What the catalogue holds, in the order in which it is shown. */
export const catalogueKinds = ['services'] as const;

export type CatalogueKind = (typeof catalogueKinds)[number];
