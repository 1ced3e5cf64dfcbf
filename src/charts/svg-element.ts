/** What an element can have as an attribute; an absent one is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Text, safe inside an element. Characters that XML has no room for are shown as U+FFFD. */
export function escapeXml(text: string): string {
  return text
    .replaceAll(/[\0-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
    // A bidirectional control would turn the order of what stands beside it.
    .replaceAll(/[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

/** An element around finished markup. Numbers have one decimal at most: a tenth of a unit is not seen. */
export function element(name: string, attributes: Attributes, content?: string): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? coordinate(value) : escapeXml(value ?? '').replaceAll('"', '&quot;')}"`);
  return content === undefined ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${content}</${name}>`;
}

/** How many bytes of a file a text takes at most. */
export function writtenBytes(text: string): number {
  let bytes = 0;
  for (const character of text) bytes += bytesOf(character.codePointAt(0) ?? 0);
  return bytes;
}

function bytesOf(codePoint: number): number {
  if (codePoint === 0x26) return '&amp;'.length;
  if (codePoint === 0x3c || codePoint === 0x3e) return '&lt;'.length;
  if (codePoint >= 0x20 && codePoint < 0x80) return 1;
  if (codePoint >= 0x80 && codePoint < 0x8_00) return 2;
  return codePoint < 0x1_00_00 ? 3 : 4;
}

/** A place in the drawing as text. */
export function coordinate(value: number): string {
  return String(Math.round(value * 10) / 10 + 0);
}
