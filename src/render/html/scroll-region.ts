import type { Element, ElementContent } from 'hast';
import { element } from './element.ts';

/**
 * What may be wider than a window, in a frame that is scrolled by itself: by the keyboard too. The page's script takes
 * the frame out of the order of the tab key where all of it is seen.
 *
 * @param label what is in it, for whoever does not see it
 */
export function scrollRegion(label: string, content: ElementContent): Element {
  return element('div', { className: ['scroll'], role: 'group', ariaLabel: label, tabIndex: 0 }, content);
}
