/** What steers a terminal, turns the direction of text, or is not seen: it is shown by name and never sent as it is. */
const unsafe = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/**
 * The text with every control character, bidirectional mark, invisible sign and half surrogate made visible: ␛ for
 * those that have a picture, `<U+202E>` for the others. Tabs and line ends too: what comes out is one line. A text from
 * a study or a file name goes through here before it is shown, so that it cannot clear, recolour or rename anything.
 */
export function visibleText(text: string): string {
  return text.replace(unsafe, visibleCharacter);
}

/** As {@link visibleText}, and the joiner within an emoji is kept: without it, a family falls into its members. */
export function visibleGrapheme(grapheme: string): string {
  const joins = /\p{Extended_Pictographic}\u200D/u.test(grapheme) || /\uFE0F\u200D/u.test(grapheme);
  return grapheme.replace(unsafe, (character) => (joins && character === '\u200D' ? character : visibleCharacter(character)));
}

function visibleCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  if (code === 0x7f) return '␡';
  return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
}
