import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { analyze } from '../../src/analyses/index.ts';
import { reportContext } from '../../src/report/context.ts';
import { pageOf } from '../../src/report/page-of.ts';
import { numbersIn } from '../../src/texts/numbers.ts';
import { htmlOf } from '../render/html/html-of.ts';
import { disputedStudy, manyServices, rankedStudy } from '../report/ranked-studies.ts';
import { repositoryFile, studyOf } from '../study-of.ts';
import type { TestBrowser } from './browser.ts';
import { startBrowser } from './browser.ts';
import type { SeenRow } from './weigh-in-page.ts';
import { seenRows, weighInPage } from './weigh-in-page.ts';

let browser: TestBrowser;

beforeAll(async () => {
  browser = await startBrowser();
});

afterAll(async () => {
  await browser.close();
});

const { decimal, plain } = numbersIn('en-GB');

/** The ranking that `collab analyze` gives, as the page would show it. */
function analysed(text: string): readonly SeenRow[] {
  const study = studyOf(text);
  const results = analyze(study);
  const panel = pageOf(reportContext(study, results, 'en')).weights;
  return (results.priorities?.services ?? []).map(({ rank, value }, index) => {
    const service = panel?.services[panel.order[index] ?? 0];
    return { rank: plain(rank.value), service: `${service?.title}${service?.marks}`, value: decimal(value.value, 2) };
  });
}

/** The study with these swings for all, in the order of its criteria. */
function weighed(text: string, criteria: readonly string[], swings: readonly number[]): string {
  const data = parse(text, { merge: true }) as { readonly criteria?: Readonly<Record<string, object>> };
  const own = Object.fromEntries(criteria.map((id, index) => [id, { ...data.criteria?.[id], swing: swings[index] ?? 0 }]));
  return stringify({ ...data, criteria: own }, { lineWidth: 0, aliasDuplicateObjects: false });
}

const studies = [
  ['the study of Frosta, Levanger and Verdal', repositoryFile('examples/flv/study.yaml')],
  ['a study whose municipalities disagree', disputedStudy],
  ['a study without weights', rankedStudy('')],
  ['a study of many services that are worth the same', manyServices(40)],
] as const;

describe.each(studies)('%s', (_, text) => {
  const study = studyOf(text);
  const criteria = (analyze(study).priorities?.criteria ?? []).map(({ id }) => id);

  it('opens with the study’s own ranking, and comes back to it', async () => {
    const { page } = await browser.open(htmlOf(study, 'en').html, {});
    expect(await seenRows(page)).toEqual(analysed(text));
    await weighInPage(page, criteria.map((_each, index) => (index === 0 ? 3 : 97)));
    expect(await page.locator('#page-weights [role=status]').innerText()).not.toBe('These are the study’s weights.');
    await page.getByRole('button').click();
    expect(await seenRows(page)).toEqual(analysed(text));
    expect(await page.locator('#page-weights [role=status]').innerText()).toBe('These are the study’s weights.');
  });

  it('is ranked in the page as the analysis ranks it with the same weights', async () => {
    const { page, said } = await browser.open(htmlOf(study, 'en').html, {});
    const swings = fc.array(fc.oneof(fc.integer({ min: 0, max: 100 }), fc.constantFrom(0, 50, 100)), { minLength: criteria.length, maxLength: criteria.length });
    await fc.assert(
      fc.asyncProperty(
        swings.filter((points) => points.some((each) => each > 0)),
        async (points) => {
          await weighInPage(page, points);
          expect(await seenRows(page)).toEqual(analysed(weighed(text, criteria, points)));
        },
      ),
      { numRuns: 12, examples: [[criteria.map((_each, index) => (index === 0 ? 100 : 0))], [criteria.map(() => 50)]] },
    );
    expect(said).toEqual([]);
  });
});

describe('the sliders', () => {
  it('do not call a tie the order of the study', async () => {
    const study = studyOf(repositoryFile('examples/flv/study.yaml'));
    const { page } = await browser.open(htmlOf(study, 'en').html, {});
    const status = page.locator('#page-weights [role=status]');
    const before = await seenRows(page);
    await weighInPage(page, [100, 100]);
    await page.locator('#page-weights input[type=range]').first().dispatchEvent('change');
    const now = await seenRows(page);
    expect(now.map(({ service }) => service)).toEqual(before.map(({ service }) => service));
    expect(now.map(({ rank }) => rank)).not.toEqual(before.map(({ rank }) => rank));
    expect(await status.innerText()).toMatch(/^Now first: /);
  });

  it('read out the first three services, once they are at rest', async () => {
    const { page } = await browser.open(htmlOf(studyOf(manyServices(40)), 'en').html, {});
    const status = page.locator('#page-weights [role=status]');
    const slider = page.locator('#page-weights input[type=range]').first();
    const before = await seenRows(page);
    await slider.evaluate((input: { value: string; dispatchEvent: (event: unknown) => void }) => {
      input.value = '1';
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect(await status.innerText()).toBe('');
    expect(await seenRows(page)).not.toEqual(before);
    await slider.dispatchEvent('change');
    const first = await page.locator('#page-weights tbody tr').evaluateAll((rows) => rows.slice(0, 3).map((row) => row.getAttribute('data-title')));
    expect(await status.innerText()).toBe(`Now first: ${first.join(', ')}.`);
  });

  it('are moved by keys, and what becomes of the order is said', async () => {
    const { page } = await browser.open(htmlOf(studyOf(disputedStudy), 'en').html, {});
    const status = page.locator('#page-weights [role=status]');
    await page.getByLabel('Economy').focus();
    await page.keyboard.press('Home');
    expect(await page.getByLabel('Economy').inputValue()).toBe('0');
    expect(await status.innerText()).toMatch(/^(?:Now first: |The order is the same)/);
    const [first] = await seenRows(page);
    await page.getByLabel('Quality for residents').press('Home');
    expect(await status.innerText()).toBe('At least one criterion must have more than no points.');
    expect((await seenRows(page)).flatMap(({ rank, value }) => [rank, value]).every((each) => each === '–')).toBe(true);
    await page.getByLabel('Economy').press('End');
    expect((await seenRows(page))[0]?.service).not.toBe(first?.service);
    expect(await page.getByLabel('Economy').getAttribute('aria-valuetext')).toBe('100 points (100%)');
  });
});
