/** What is left in the published list of a letter outside ASCII that was once read in the wrong encoding. */
const lost = /\u00ef\u00bf\u00bd/g;

/** A former unit's number, and its name as it is published. */
export interface PublishedName {
  readonly code: string;
  readonly name: string;
}

/**
 * A name whose lost letters are restored: from a name that has them and fits letter by letter, else from the list that
 * was written by hand.
 *
 * @param known names of the units that it has become, or that became the same
 * @param byHand the hand-written names, by number
 * @throws Error where neither has it, or the hand-written name contradicts a letter that is left
 */
export function mendedName({ code, name }: PublishedName, known: readonly string[], byHand: ReadonlyMap<string, string>): string {
  if (name !== '' && name.search(lost) === -1) return name;
  const pattern = new RegExp(`^${name === '' ? '.+' : name.replaceAll('.', String.raw`\.`).replace(lost, '.')}$`, 'u');
  const same = name === '' ? undefined : known.find((each) => pattern.test(each));
  const mended = same ?? byHand.get(code);
  if (mended === undefined) throw new Error(`${code} "${name}" has lost letters: add its name to norway-names-by-hand.csv`);
  if (!pattern.test(mended)) throw new Error(`${code} "${name}" cannot have been "${mended}": see norway-names-by-hand.csv`);
  return mended;
}
