import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { usualStyle } from '../../src/render/house-style.ts';
import { htmlOf, studyIfAny } from '../render/html/html-of.ts';
import { rankedStudy } from '../report/ranked-studies.ts';
import { repositoryFile } from '../study-of.ts';
import type { TestBrowser } from './browser.ts';
import { startBrowser } from './browser.ts';

/* Whatever a study says is text in the page: nothing of it runs, nothing of it becomes an element, nothing is fetched. */

let browser: TestBrowser;

beforeAll(async () => {
  browser = await startBrowser();
});

afterAll(async () => {
  await browser.close();
});

const hostile = [
  '<script>alert(1)</script>',
  '</script><script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "'><svg onload=alert(1)>",
  '</title><script>alert(1)</script>',
  '</style><script>alert(1)</script>',
  '<!-- <script>',
  ']]><script>alert(1)</script>',
  '<iframe src="https://example.org"></iframe>',
  '<img src="https://example.org/a.png">',
  '<a href="javascript:alert(1)">x</a>',
  '[x](javascript:alert(1))',
  '![x](https://example.org/a.png)',
  '{points} {share} {order} $& $1',
  '&lt;script&gt;alert(1)&lt;/script&gt; &#60;b&#62;',
  '\u202e\u2066\u001b[2J\u0007',
  '<base href="https://example.org/"><meta http-equiv="refresh" content="0;url=https://example.org/">',
  'x'.repeat(3000),
];

const texts = [repositoryFile('examples/flv/study.yaml'), rankedStudy(''), repositoryFile('examples/mora-orsa/study.yaml')];

type Path = readonly (string | number)[];

function stringPaths(value: unknown, path: Path): readonly Path[] {
  if (typeof value === 'string') return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => stringPaths(inner, [...path, Array.isArray(value) ? Number(key) : key]));
}

function replaced(value: unknown, [key, ...rest]: Path, text: string): unknown {
  if (key === undefined) return text;
  if (Array.isArray(value)) return value.map((inner: unknown, index) => (index === key ? replaced(inner, rest, text) : inner));
  return Object.fromEntries(Object.entries(value as object).map(([name, inner]) => [name, name === key ? replaced(inner, rest, text) : inner]));
}

function written(data: unknown): string {
  return stringify(data, { lineWidth: 0, aliasDuplicateObjects: false });
}

/** What a page is made of: the elements that there are, how many of those that could do harm, and whatever reacts to events. */
const anatomy = `(() => {
  const all = [...document.querySelectorAll('*')];
  const harmful = ['script', 'style', 'meta', 'title', 'h1', 'input', 'button', 'svg', 'main', 'img'];
  return {
    names: [...new Set(all.map(({ localName }) => localName))].sort(),
    harmful: harmful.map((name) => [name, all.filter(({ localName }) => localName === name).length]),
    reacting: all.flatMap(({ attributes }) => [...attributes]).filter(({ name }) => name.startsWith('on')).length,
    wider: document.documentElement.scrollWidth > innerWidth,
  };
})()`;

describe.each(texts)('every text of a study', (text) => {
  const data: unknown = { ...(parse(text, { merge: true }) as object), analysis: { draws: 100 } };
  const fields = stringPaths(data, []).filter((path) => studyIfAny(written(replaced(data, path, 'Another text'))) !== undefined);

  it('is text in the page, whatever it is', async () => {
    expect(fields.length).toBeGreaterThan(4);
    const filled = (of: (index: number) => string): string => written(fields.reduce((changed, path, index) => replaced(changed, path, of(index)), data));
    const plain = studyIfAny(filled((index) => `Harmless ${index}`));
    expect(plain).toBeDefined();
    if (plain === undefined) return;
    const calm = await browser.open(htmlOf(plain, 'en', { ...usualStyle, disclaimer: 'Ours' }).html, {});
    const expected = await calm.page.evaluate(anatomy);
    let tried = 0;
    for (const [start, piece] of hostile.entries()) {
      const study = studyIfAny(filled((index) => `Harmless ${index} ${hostile[(start + index) % hostile.length] ?? piece}`));
      if (study === undefined) continue;
      tried += 1;
      const style = { ...usualStyle, disclaimer: `Ours ${piece}`, font: `Arial${piece}` };
      const { page, requests, said } = await browser.open(htmlOf(study, 'en', style).html, {});
      expect([requests, said]).toEqual([[], []]);
      expect(await page.evaluate(anatomy)).toEqual(expected);
      expect(await page.locator('a:not([href^="#"]):not([href^="http"])').count()).toBe(0);
      await page.context().close();
    }
    expect(tried).toBe(hostile.length);
  });
});

describe('the policy of the page', () => {
  it('lets no other script run, even one that got in', async () => {
    const study = studyIfAny(rankedStudy(''));
    if (study === undefined) throw new Error('the study of this test has errors');
    const { html } = htmlOf(study, 'en');
    const { page, said } = await browser.open(html.replace('<main', '<script>alert(1)</script><button onclick="alert(2)" id="got-in">x</button><main'), {});
    await page.locator('#got-in').click();
    expect(said.filter((each) => each.startsWith('dialog'))).toEqual([]);
    expect(said.filter((each) => each.includes('Content Security Policy')).length).toBeGreaterThanOrEqual(2);
    expect(await page.locator('#page-weights').isVisible()).toBe(true);
  });
});
