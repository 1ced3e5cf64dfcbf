import type { Doctype, Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { browserScript, browserScriptHash } from '../../generated/browser-script.ts';
import type { Page } from '../../report/page.ts';
import type { Report } from '../../report/report.ts';
import type { HouseStyle } from '../house-style.ts';
import { withoutControls } from '../without-controls.ts';
import { contents } from './contents.ts';
import { element } from './element.ts';
import { logo } from './logo.ts';
import type { PageContent } from './page-content.ts';
import { pageContent } from './page-content.ts';
import { realisationSection } from './realisation-section.ts';
import { styleSheet } from './style-sheet.ts';
import { underHeading } from './under-heading.ts';
import { weightsSection } from './weights-section.ts';

/** Nothing is fetched and nothing runs but the script that stands in the page, known by its hash. */
const policy = [
  "default-src 'none'",
  `script-src 'sha256-${browserScriptHash}'`,
  "style-src 'unsafe-inline'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** The report as one HTML file that needs no other file, no network and no script to be read as a whole. */
export function renderHtml(report: Pick<Report, 'language' | 'title' | 'tree'> & { readonly page: Page }, style: HouseStyle): string {
  const { language, title, page } = report;
  const { words } = page;
  const { headings, children } = withPanels(pageContent(withoutControls(report.tree), words), page);
  const chapters = children.flatMap((node, index) => (isElement(node, 'h2') || isElement(node, 'section') ? [index] : []));
  const start = chapters[0] ?? children.length;
  const second = chapters.find((index) => index > start && !isPanel(children[index])) ?? children.length;
  const head = element(
    'head',
    {},
    element('meta', { charSet: 'utf-8' }),
    element('meta', { httpEquiv: ['Content-Security-Policy'], content: policy }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('meta', { name: 'referrer', content: 'no-referrer' }),
    element('title', {}, title),
    element('style', {}, styleSheet(style)),
  );
  const body = element(
    'body',
    {},
    element('a', { className: ['skip'], href: '#page-content' }, words.skip),
    element('header', { className: ['masthead'] }, ...(style.logo === undefined ? [] : [logo(style.logo, words.logo)]), ...children.slice(0, start)),
    // The answer comes first, for whoever prints the page, listens to it or has it on a telephone.
    element(
      'main',
      { id: 'page-content', className: ['layout'], tabIndex: -1 },
      element('div', { className: ['part'] }, ...children.slice(start, second)),
      contents(headings, words.contents),
      element('div', { className: ['part'] }, ...children.slice(second)),
    ),
    ...(style.disclaimer === undefined ? [] : [element('footer', { className: ['closing'] }, element('p', {}, style.disclaimer))]),
    element('script', {}, browserScript),
  );
  const doctype: Doctype = { type: 'doctype' };
  const html = element('html', { lang: language }, head, { type: 'text', value: '\n' }, body);
  return `${toHtml({ type: 'root', children: [doctype, { type: 'text', value: '\n' }, html] }, { allowDangerousHtml: true, upperDoctype: true })}\n`;
}

/** What a reader can try out stands below what it is about; nowhere where that part of the report is left out. */
function withPanels(content: PageContent, { words, weights, realisation }: Page): PageContent {
  const weighed = weights === undefined ? content : underHeading(content, weights.under, weightsSection(weights, words));
  return realisation === undefined ? weighed : underHeading(weighed, realisation.under, realisationSection(realisation, words));
}

/** What can be tried out is a part of its chapter, and the footnotes are one of their own. */
function isPanel(node: ElementContent | undefined): boolean {
  return node?.type === 'element' && node.properties['hidden'] === true;
}

function isElement(node: ElementContent, tagName: string): node is Element {
  return node.type === 'element' && node.tagName === tagName;
}
