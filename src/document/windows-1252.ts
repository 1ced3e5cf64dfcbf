/** 0x80 to 0x9F, where Windows-1252 differs from Latin-1; a space where it has no character. */
const differing = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** The character that a byte from 0x80 is in Windows-1252, the encoding of older Windows programs; undefined for none. */
export function windows1252Character(byte: number): string | undefined {
  if (byte < 0x80 || byte > 0xff) return undefined;
  if (byte >= 0xa0) return String.fromCharCode(byte);
  const character = differing.charAt(byte - 0x80);
  return character === ' ' ? undefined : character;
}
