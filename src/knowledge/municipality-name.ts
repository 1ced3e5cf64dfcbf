/** What stands between the names of a municipality that has several: Kárášjohka - Karasjok. */
const between = ' - ';

/** Letters that are no letter with a mark on it, and what people without them type. */
const otherLetters: ReadonlyMap<string, string> = new Map([['æ', 'ae'], ['ø', 'o'], ['đ', 'd'], ['ŋ', 'n'], ['ŧ', 't']]);

/** Each name of a municipality that has several, else the one. */
export function partsOfName(name: string): readonly string[] {
  return name.split(between);
}

/** A name as names are compared: upper and lower case, spaces, dashes and a final "kommune" make no difference. */
export function comparedName(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/ kommune?$/, '');
}

/** A compared name as somebody types it whose keyboard lacks its letters: Tromsø is tromso, Ålesund is alesund and Aalesund too. */
export function plainName(name: string): string {
  return comparedName(name)
    .replace(/[æøđŋŧ]/g, (letter) => otherLetters.get(letter) ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('aa', 'a');
}
