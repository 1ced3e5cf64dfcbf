/** Letters that Unicode does not decompose, as Norwegian and Swedish addresses usually write them. */
const letters: readonly (readonly [string, string])[] = [
  ['æ', 'ae'],
  ['ø', 'o'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ß', 'ss'],
];

/** The id of an item that is plain text: `Felles nærings-, bo- og serviceregion` is `felles-naerings-bo-og-serviceregion`. */
export function slug(text: string): string {
  const lower = text.toLowerCase();
  const spelled = letters.reduce((word, [letter, spelling]) => word.replaceAll(letter, spelling), lower);
  return spelled
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-0-9]+|-+$/g, '');
}
