/**
 * A sentence with holes that are filled by something else than text: in the report, by figures and code. The catalogue
 * decides the order of words, never the form of a number.
 */
export type Phrase<T> = readonly (string | T)[];

/** Template tag: `phrase\`${a} of ${b}\`` keeps a and b as they are. */
export function phrase<T>(strings: TemplateStringsArray, ...inserted: readonly (string | T)[]): Phrase<T> {
  return strings.flatMap((text, index) => (index < inserted.length ? [text, inserted[index] as string | T] : [text]));
}

/** A name at the beginning of a sentence. */
export function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
