import type { Element, ElementContent, Properties } from 'hast';
import { visible } from '../without-controls.ts';

/** A node of the page. Markup in its text is escaped when it is written, and controls are shown here. */
export function element(tagName: string, properties: Properties, ...children: readonly (ElementContent | string)[]): Element {
  const shown = Object.entries(properties).map(([name, value]) => [name, typeof value === 'string' ? visible(value) : value] as const);
  return {
    type: 'element',
    tagName,
    properties: Object.fromEntries(shown),
    children: children.map((child) => (typeof child === 'string' ? { type: 'text', value: visible(child) } : child)),
  };
}
