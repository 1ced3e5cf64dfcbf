/** How those who write studies in a text processor begin the lines of a list. */
const bullet = /(?:^|\s)[\u2010-\u2015\u2022\u00b7*]\s+/;

/** What stands between the items of a list in running text. */
const dividers = /\s*[,;]\s*|\s+(?:og|och|and|&|samt)\s+/;

const id = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** A longer list is no help in a message, and a longer text is none. */
const mostItems = 20;
const mostCharacters = 1000;

/**
 * A text as the list that it was meant to be: `(frosta, verdal)`, `frosta; verdal` or lines with dashes of printed text.
 *
 * @returns the list in brackets; undefined where the text may be a sentence
 */
export function listInText(text: string): string | undefined {
  if (text.length > mostCharacters) return undefined;
  const written = text.trim().replace(/^\((.*)\)$/s, '$1').trim();
  const isBulleted = bullet.exec(written)?.index === 0;
  const parts = isBulleted ? written.split(bullet).slice(1) : written.split(dividers);
  const items = parts.map((part) => part.trim().replace(/[,;]$/, ''));
  if (items.length > mostItems || items.some((item) => item === '' || /["\\]/.test(item))) return undefined;
  if (items.every((item) => id.test(item))) return `[${items.join(', ')}]`;
  return isBulleted ? `[${items.map((item) => `"${item}"`).join(', ')}]` : undefined;
}
