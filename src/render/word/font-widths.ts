/** How much wider a text may become in a font than in Arial: the widths of the words in tables are known in Arial alone. */
export interface FontWidths {
  readonly regular: number;
  readonly bold: number;
}

const asArial: FontWidths = { regular: 1, bold: 1 };
const littleWider: FontWidths = { regular: 1.12, bold: 1.15 };
/** As in Verdana, whose minus and per cent signs are wider still than its letters. */
const wide: FontWidths = { regular: 1.25, bold: 1.32 };
/** A narrow letter is as wide as any. */
const monospaced: FontWidths = { regular: 1.6, bold: 1.5 };

/** Each font's mean width of letters in running text, held against Arial's, and no digit that is wider. */
const known: ReadonlyMap<string, FontWidths> = new Map([
  ...named(asArial, [
    'Arial', 'Arimo', 'Liberation Sans', 'Helvetica', 'Helvetica Neue', 'Calibri', 'Carlito', 'Cambria', 'Caladea', 'Candara', 'Corbel', 'Times New Roman', 'Tinos', 'Liberation Serif', 'Garamond',
    'EB Garamond', 'Gill Sans MT', 'Source Sans 3', 'Source Sans Pro', 'Barlow', 'PT Sans', 'Cabin', 'Oswald', 'Titillium Web', 'Arial Narrow', 'Liberation Sans Narrow',
  ]),
  ...named(littleWider, [
    'Segoe UI', 'Aptos', 'Tahoma', 'Trebuchet MS', 'Georgia', 'Palatino Linotype', 'Book Antiqua', 'Open Sans', 'Noto Sans', 'Noto Serif', 'Roboto', 'Lato', 'Inter', 'Nunito', 'Nunito Sans', 'Ubuntu',
    'IBM Plex Sans', 'Public Sans', 'Raleway', 'Oxygen', 'PT Serif', 'Rubik', 'Mulish', 'DM Sans', 'Figtree', 'Fira Sans', 'Atkinson Hyperlegible', 'Lora', 'Bitter', 'Comic Sans MS', 'Century Gothic',
  ]),
  ...named(monospaced, ['Courier New', 'Courier', 'Consolas', 'Liberation Mono', 'Cousine', 'Lucida Console']),
]);

/** The room to keep for a house's font, by its name. One that is not known may be wide, and so may what takes its place. */
export function fontWidths(font: string): FontWidths {
  return known.get(font.toLowerCase()) ?? wide;
}

function named(widths: FontWidths, fonts: readonly string[]): readonly (readonly [string, FontWidths])[] {
  return fonts.map((font) => [font.toLowerCase(), widths] as const);
}
