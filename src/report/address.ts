import type { Inline } from './nodes.ts';
import { text } from './nodes.ts';

/** A link only where it leads to a page: any other address of a study is shown, not followed. */
export function address(url: string): Inline {
  return /^https?:\/\//i.test(url) ? { type: 'link', url, children: [text(url)] } : text(url);
}
