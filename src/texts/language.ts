/** The languages that have texts. */
export const languages = ['nb', 'en'] as const;

export type Language = (typeof languages)[number];
