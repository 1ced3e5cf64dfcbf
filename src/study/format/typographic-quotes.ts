const quotes = /^[\u2018-\u201f\u00ab\u00bb\u2039\u203a]+|[\u2018-\u201f\u00ab\u00bb\u2039\u203a]+$/g;

/** A text without the quotation marks of books around it, which YAML takes for letters. */
export function withoutTypographicQuotes(text: string): string {
  return text.replace(quotes, '').trim();
}
