/** Keys that mean something inside a figure or an answer, so that they cannot be the id of anything. */
export const reservedIds: ReadonlySet<string> = new Set([
  'group',
  'value',
  'low',
  'likely',
  'high',
  'range',
  'year',
  'source',
  'note',
  'level',
  'grade',
  'evidence',
  'illustration',
]);
