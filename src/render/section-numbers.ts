/** The number of a section of law with a hyphen in it (§ 20-4), and nothing in a date, a telephone number or an address. */
const number = /((?<![\w/.-])\d{1,2}-\d{1,2}[a-z]?(?![\w/-]))/;

/** A piece of a text, and whether it is such a number: those are not to be broken, as any other word is after a hyphen. */
export interface TextPiece {
  readonly text: string;
  readonly isSectionNumber: boolean;
}

/** A text in pieces, which together are the text again. */
export function sectionNumbersIn(text: string): readonly TextPiece[] {
  return text.split(number).map((piece, index) => ({ text: piece, isSectionNumber: index % 2 === 1 }));
}
