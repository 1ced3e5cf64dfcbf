import axe from 'axe-core';
import type { AxeResults } from 'axe-core';
import type { Nodes } from 'mdast';
import type { BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languages } from '../../src/texts/language.ts';
import { exampleStudy, htmlOf } from '../render/html/html-of.ts';
import { rankedStudy } from '../report/ranked-studies.ts';
import { richStudy } from '../report/rich-study.ts';
import { studyOf } from '../study-of.ts';
import type { TestBrowser } from './browser.ts';
import { startBrowser } from './browser.ts';

let browser: TestBrowser;

beforeAll(async () => {
  browser = await startBrowser();
});

afterAll(async () => {
  await browser.close();
});

const flv = exampleStudy('flv');
const rich = studyOf(richStudy('sharing: { keys: [population, usage] }'));
const ranked = studyOf(rankedStudy(''));
const wide: BrowserContextOptions = { viewport: { width: 1280, height: 900 } };
const narrow: BrowserContextOptions = { viewport: { width: 400, height: 800 } };

/** Texts of the report that are figures, in their order. */
function figuresIn(node: Nodes): readonly string[] {
  if (node.type === 'text' && node.data?.figure !== undefined) return [node.value];
  return 'children' in node ? node.children.flatMap(figuresIn) : [];
}

/** White space between elements is no part of what is read. */
function readAs(text: string): string {
  return text.replace(/\s+/g, ' ');
}

describe.each(languages)('the page in %s', (language) => {
  it.each([
    ['light', flv, wide],
    ['light and open to be tried', ranked, wide],
    ['dark', ranked, { ...wide, colorScheme: 'dark' }],
    ['narrow', rich, narrow],
  ] as const)('has nothing that keeps anybody out and asks for nothing: %s', async (_, study, options) => {
    const { page, requests, said } = await browser.open(htmlOf(study, language).html, options);
    const { violations } = (await page.evaluate(`${axe.source}; axe.run(document)`)) as AxeResults;
    expect(violations.map(({ id, nodes }) => [id, nodes.slice(0, 3).map(({ html }) => html)])).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    expect(await page.getAttribute('html', 'lang')).toBe(language);
    expect([requests, said]).toEqual([[], []]);
    await page.context().close();
  });

  it('says every figure of the report in its order', async () => {
    for (const study of [flv, rich, ranked]) {
      const { html, report } = htmlOf(study, language);
      const { page } = await browser.open(html, { ...wide, javaScriptEnabled: false });
      const text = readAs((await page.locator('body').innerText()) ?? '');
      let from = 0;
      const figures = figuresIn(report.tree);
      expect(figures.length).toBeGreaterThan(20);
      for (const figure of figures.map(readAs)) {
        const found = text.indexOf(figure, from);
        expect([figure, found === -1]).toEqual([figure, false]);
        from = found;
      }
      await page.context().close();
    }
  });
});

describe('on a telephone', () => {
  it('a chart is seen whole', async () => {
    const { page } = await browser.open(htmlOf(flv, 'nb').html, narrow);
    const frames = page.locator('figure .scroll');
    expect(await frames.count()).toBeGreaterThan(2);
    expect(await frames.evaluateAll((found) => found.map((frame) => frame.scrollWidth - frame.clientWidth).filter((hidden) => hidden > 0))).toEqual([]);
  });

  it('the cells of a table of words stand below one another, each with its column’s heading', async () => {
    const { html } = htmlOf(flv, 'nb');
    const small = (await browser.open(html, narrow)).page;
    const table = small.locator('table.stacked', { hasText: 'oppgavefellesskap' }).last();
    expect(await table.evaluate((element) => element.scrollWidth <= (element.parentElement?.clientWidth ?? 0))).toBe(true);
    const tops = await table.locator('tbody tr').first().locator('th, td').evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().top));
    expect(tops).toEqual(tops.toSorted((a, b) => a - b));
    expect(new Set(tops).size).toBe(tops.length);
    const label = 'getComputedStyle(document.querySelector("table.stacked td"), "::before").content';
    expect(await small.evaluate(label)).toMatch(/^"?[^"]/);
    const large = (await browser.open(html, wide)).page;
    expect(await large.evaluate(label)).toBe('none');
    await small.emulateMedia({ media: 'print' });
    expect(await small.evaluate(label)).toBe('none');
  });
});

describe('without a script', () => {
  it('the page is whole, and shows nothing that would not move', async () => {
    const { page } = await browser.open(htmlOf(ranked, 'nb').html, { ...wide, javaScriptEnabled: false });
    expect(await page.locator('.try').count()).toBe(2);
    expect(await page.locator('.try:visible').count()).toBe(0);
    expect(await page.locator('main h2').count()).toBeGreaterThan(8);
  });
});

describe('on paper', () => {
  it('stands the study’s own state, whatever was tried', async () => {
    const { html } = htmlOf(ranked, 'en');
    const { page } = await browser.open(html, wide);
    await page.locator('#page-weights input').first().fill('0');
    await page.getByRole('radio', { name: 'Low' }).check();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.try:visible').count()).toBe(0);
    const printed = readAs(await page.locator('body').innerText());
    const untouched = await browser.open(html, wide);
    await untouched.page.emulateMedia({ media: 'print' });
    expect(readAs(await untouched.page.locator('body').innerText())).toBe(printed);
  });

  it('the heads of tables come again on every page, and the page is A4', async () => {
    const { page } = await browser.open(htmlOf(flv, 'nb').html, wide);
    await page.emulateMedia({ media: 'print' });
    expect(await page.evaluate('[...document.querySelectorAll("main thead")].every((head) => getComputedStyle(head).display === "table-header-group")')).toBe(true);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString('latin1')).toMatch(/\/MediaBox \[0 0 59[45](?:\.\d+)? 84[12](?:\.\d+)?\]/);
  });
});

describe('the list of contents', () => {
  const top = (selector: string): string => `document.querySelector('${selector}').getBoundingClientRect().top`;

  it('comes after the answer on a telephone and on paper, and beside it where there is room', async () => {
    const { html } = htmlOf(flv, 'nb');
    const small = (await browser.open(html, narrow)).page;
    const [answer, list, next] = [top('main h2'), top('nav.contents'), top('.part:last-of-type h2')];
    expect(await small.evaluate(`${answer} < ${list} && ${list} < ${next}`)).toBe(true);
    expect(await small.evaluate(`${answer} < innerHeight`)).toBe(true);
    const large = (await browser.open(html, wide)).page;
    expect(await large.evaluate(`Math.abs(${answer} - ${list}) < 40`)).toBe(true);
    await large.emulateMedia({ media: 'print' });
    expect(await large.evaluate(`${answer} < ${list} && ${list} < ${next}`)).toBe(true);
  });
});

describe('by keyboard', () => {
  it('the first key leads past the list of contents', async () => {
    const { page } = await browser.open(htmlOf(ranked, 'nb').html, wide);
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Gå til innholdet');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('page-content');
  });

  it('a frame is a stop where it can be scrolled, and only there', async () => {
    const { html } = htmlOf(ranked, 'nb');
    const small = await browser.open(html, narrow);
    const frame = small.page.locator('.scroll[tabindex="0"]').first();
    await frame.focus();
    await small.page.keyboard.press('ArrowRight');
    await expect.poll(() => frame.evaluate(({ scrollLeft }) => Number(scrollLeft))).toBeGreaterThan(0);
    const large = await browser.open(html, { viewport: { width: 2400, height: 900 } });
    expect(await large.page.evaluate('[...document.querySelectorAll(".scroll")].filter((each) => each.tabIndex === 0 && each.scrollWidth <= each.clientWidth).length')).toBe(0);
  });
});

describe('the switch between outcomes', () => {
  it('shows the amounts that were computed, by the arrow keys too', async () => {
    const { page } = await browser.open(htmlOf(ranked, 'en').html, wide);
    const section = page.locator('#page-realisation');
    const cells = section.locator('td');
    const likely = await cells.allInnerTexts();
    await section.getByRole('radio', { name: 'Likely' }).focus();
    await page.keyboard.press('ArrowLeft');
    expect(await section.getByRole('status').innerText()).toContain('P10');
    const low = await cells.allInnerTexts();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    const high = await cells.allInnerTexts();
    const written = await cells.evaluateAll((found) => found.map((cell) => ['low', 'likely', 'high'].map((outcome) => cell.getAttribute(`data-${outcome}`))));
    expect(likely.map((_, row) => [low[row], likely[row], high[row]])).toEqual(written);
    expect(new Set([low.join(), likely.join(), high.join()]).size).toBe(3);
  });
});

describe('a link of the list of contents', () => {
  it('and a footnote lead to what is there', async () => {
    const { page } = await browser.open(htmlOf(flv, 'nb').html, wide);
    const lost = '[...document.querySelectorAll(\'a[href^="#"]\')].filter(({ hash }) => document.getElementById(decodeURIComponent(hash.slice(1))) === null).length';
    expect(await page.evaluate(lost)).toBe(0);
    expect(await page.locator('nav a').count()).toBe(await page.locator('main .part h2').count() - 1);
    await page.locator('sup a').first().click();
    expect(await page.evaluate('location.hash')).toMatch(/^#note-fn-/);
  });
});
