import type { Element } from 'hast';
import { element } from './element.ts';
import type { PageHeading } from './page-content.ts';

/** The list of contents: the chapters, each a step away. */
export function contents(headings: readonly PageHeading[], heading: string): Element {
  const chapters = headings.filter(({ depth }) => depth === 2);
  return element(
    'nav',
    { className: ['contents'], ariaLabelledBy: ['page-contents'] },
    element('h2', { id: 'page-contents' }, heading),
    element('ul', {}, ...chapters.map(({ id, text }) => element('li', {}, element('a', { href: `#${id}` }, text)))),
  );
}
