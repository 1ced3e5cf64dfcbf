import type { Element } from 'hast';
import type { PageContent } from './page-content.ts';

/** The content with one part more: after what stands directly under a chapter's heading. */
export function underHeading({ children, headings }: PageContent, heading: string, added: Element): PageContent {
  const id = headings.find(({ depth, text }) => depth === 2 && text === heading)?.id;
  const start = children.findIndex((node) => node.type === 'element' && node.properties['id'] === id);
  if (id === undefined || start === -1) return { children, headings };
  const length = children.slice(start + 1).findIndex((node) => node.type === 'element' && /^(?:h[1-6]|section)$/.test(node.tagName));
  const end = length === -1 ? children.length : start + 1 + length;
  return { headings, children: [...children.slice(0, end), added, ...children.slice(end)] };
}
