/**
 * The names of the two kinds of list. docx writes `{name-number}` into the text where a list is, and replaces it wherever
 * it finds that: so the names begin with a tab, which xmlText leaves in no text.
 */
export const listKinds = { bullets: '\tbullets', numbers: '\tnumbers' } as const;

/** How far each level of a list is indented, in twentieths of a point. */
export const listIndent = 340;
