/** What no XML 1.0 text may hold, even escaped: control characters, half surrogate pairs and two that are no characters. */
const impossible = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const entities = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  // White space in an attribute would be read as a space, and a carriage return in a text as a line feed.
  ['\t', '&#9;'],
  ['\n', '&#10;'],
  ['\r', '&#13;'],
]);

/** An element. Its content, of which each piece stands on a line of its own, is XML already. */
export function xmlElement(name: string, attributes: Readonly<Record<string, string>>, content: readonly string[]): string {
  const start = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escaped(value, /[&<>"\t\n\r]/g)}"`)].join(' ');
  if (content.length === 0) return `<${start}/>`;
  const isMarkup = content.every((piece) => piece.startsWith('<'));
  return isMarkup ? `<${start}>\n${content.join('\n')}\n</${name}>` : `<${start}>${content.join('')}</${name}>`;
}

/** A text as it stands in an element. */
export function xmlText(text: string): string {
  return escaped(text, /[&<>\r]/g);
}

function escaped(text: string, special: RegExp): string {
  return text.replace(impossible, '\uFFFD').replace(special, (sign) => entities.get(sign) ?? sign);
}
