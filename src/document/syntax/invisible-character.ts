/** Spaces and marks that look like a space or like nothing, and that YAML takes for letters. */
const invisible = /[\u00a0\u00ad\u1680\u2000-\u200f\u2028\u2029\u202f\u205f-\u2064\u3000\ufeff]/;

/** The first character of a text that cannot be told from a space or from nothing, named as in "U+00A0". */
export function firstInvisible(text: string): { readonly index: number; readonly character: string } | undefined {
  const index = text.search(invisible);
  if (index === -1) return undefined;
  return { index, character: `U+${text.charCodeAt(index).toString(16).toUpperCase().padStart(4, '0')}` };
}
