/** The languages that have texts. */
export const languages = ['nb', 'nn', 'sv', 'en'] as const;

export type Language = (typeof languages)[number];
