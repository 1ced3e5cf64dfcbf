/** In UTF-16 code units: a message is read, and the frame shows the rest. */
const longest = 120;

/** A text from a study, cut with … where it is too long to be shown. */
export function shortened(text: string): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest);
  // Half of a surrogate pair is no character.
  return `${/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}
