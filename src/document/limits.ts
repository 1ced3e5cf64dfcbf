/** The largest study file, in bytes: 16 MB. Whoever reads files should ask for the size first. */
export const maximumBytes = 16 * 1024 * 1024;

/** How many maps and lists may stand inside one another, aliases followed. */
export const maximumDepth = 100;

/** How many aliases there may be, counted as if the aliases within what they stand for were written out. */
export const maximumAliasExpansions = 1_000;

/**
 * How many keys, values and punctuation marks a text may have, and how many values once its aliases are written out.
 * It fills a 16 MB file with ordinary lines; the parser needs about a second and half a gigabyte for so many.
 */
export const maximumValues = 500_000;

/** After so many mistakes the rest of a document is not read: there is enough to mend. */
export const maximumMistakes = 100;

/** How many lines a text may have: blank lines and comments too cost the parser time. */
export const maximumLines = 2_000_000;
