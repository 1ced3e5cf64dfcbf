/** What of a law was read, by its file: places, and what was not read of them all the same. */
export interface ReadPlaces {
  readonly places?: readonly string[];
  readonly unread?: readonly string[];
}

/** Whether all of a place was read: every section of a range, in a chapter or a section that was, and in none that was left out. */
export function isRead(place: string, { places = [], unread = [] }: ReadPlaces): boolean {
  const read = places.flatMap(singlePlaces);
  const left = unread.flatMap(singlePlaces);
  return singlePlaces(place).every((one) => read.some((each) => isIn(one, each)) && !left.some((each) => isIn(one, each)));
}

/** `§§ 3-1–3-3` is three sections, `9:1–18` eighteen, `chapter 17–20` four chapters. */
function singlePlaces(place: string): readonly string[] {
  const [, prefix = '', from, , to] = /^(§§ (?:\d+-)?|\d+:|(?:chapter|article) )(\d+)–(\d+-)?(\d+)$/.exec(place) ?? [];
  if (from === undefined || to === undefined) return [place];
  const first = Number(from);
  return Array.from({ length: Number(to) - first + 1 }, (_each, index) => `${prefix.replace('§§', '§')}${first + index}`);
}

/** `§ 20-4 (1)` is in `§ 20-4` and in `chapter 20`, and `9:37` in `chapter 9`. */
function isIn(place: string, other: string): boolean {
  const [, norwegian, swedish] = /^(?:§ (\d+)-\d|(\d+):)/.exec(place) ?? [];
  return place === other || place.startsWith(`${other} (`) || other === `chapter ${norwegian ?? swedish ?? ''}`;
}
