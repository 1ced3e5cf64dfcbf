import type { Element } from 'hast';
import type { Logo } from '../house-style.ts';
import { element } from './element.ts';

const mediaTypes: Readonly<Record<Logo['type'], string>> = { png: 'image/png', jpeg: 'image/jpeg', svg: 'image/svg+xml' };

/**
 * The logo within the page, as a picture: whatever an SVG holds, nothing in it runs there.
 *
 * @param usualText what it shows, where the house does not say
 */
export function logo({ bytes, type, text }: Logo, usualText: string): Element {
  return element('img', { className: ['logo'], src: `data:${mediaTypes[type]};base64,${Buffer.from(bytes).toString('base64')}`, alt: text === '' ? usualText : text });
}
