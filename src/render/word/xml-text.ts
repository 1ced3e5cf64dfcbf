import { visible } from '../without-controls.ts';

/** A text that a Word file can hold, on one line: XML has no room for some characters, and a line end in a text is a space. */
export function xmlText(text: string): string {
  return visible(text)
    .replaceAll(/[\n\t]+/g, ' ')
    .replaceAll(/[\ufffe\uffff]/g, '\ufffd');
}
