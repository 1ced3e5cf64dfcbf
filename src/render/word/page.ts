/** An A4 page, in twentieths of a point. */
export const pageSize = { width: 11_906, height: 16_838 };
export const pageMargin = { top: 1_304, right: 1_134, bottom: 1_304, left: 1_134, header: 624, footer: 567 };

/** The width of the text, in twentieths of a point. */
export const textWidthTwips = pageSize.width - pageMargin.left - pageMargin.right;
/** The same in the pixels that docx measures pictures in, 96 to the inch. */
export const textWidthPixels = (textWidthTwips / 1440) * 96;
