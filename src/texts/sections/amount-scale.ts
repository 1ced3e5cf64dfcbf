/** What the amounts of a table are counted in; the table's lead says it. */
export type AmountScale = 'thousands' | 'millions';
