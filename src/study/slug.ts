/**
 * Letters that Unicode does not decompose, as Norwegian and Swedish addresses usually write them; and those common in these
 * languages that it does, which takes longer.
 */
const letters: ReadonlyMap<string, string> = new Map([
  ['æ', 'ae'],
  ['ø', 'o'],
  ['å', 'a'],
  ['ä', 'a'],
  ['ö', 'o'],
  ['é', 'e'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ß', 'ss'],
]);

/** The id of an item that is plain text: `Felles nærings-, bo- og serviceregion` is `felles-naerings-bo-og-serviceregion`. */
export function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\0-\x7f]/gu, spelledOut)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-0-9]+|-+$/g, '');
}

function spelledOut(letter: string): string {
  return letters.get(letter) ?? letter.normalize('NFD').replace(/\p{M}/gu, '');
}
