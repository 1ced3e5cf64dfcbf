/** The languages that have texts. */
export const languages = ['nb', 'sv', 'en'] as const;

export type Language = (typeof languages)[number];
