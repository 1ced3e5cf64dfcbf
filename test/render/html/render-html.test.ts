import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import type { HouseStyle } from '../../../src/render/house-style.ts';
import { usualStyle } from '../../../src/render/house-style.ts';
import { languages } from '../../../src/texts/language.ts';
import { rankedStudy } from '../../report/ranked-studies.ts';
import { richStudy } from '../../report/rich-study.ts';
import { smallStudy, studyOf } from '../../study-of.ts';
import { exampleStudy, htmlOf } from './html-of.ts';

const studies = [
  ['flv', exampleStudy('flv')],
  ['rich', studyOf(richStudy('sharing: { keys: [population, usage] }'))],
  ['ranked', studyOf(rankedStudy(''))],
  ['empty', studyOf(smallStudy(''))],
] as const;

/** Ids of research have a dot, which HTML allows; a study's title may be as long as it likes. */
const validator = new HtmlValidate({ extends: ['html-validate:recommended'], rules: { 'valid-id': ['error', { relaxed: true }], 'long-title': 'off' } });

describe.each(studies)('the page of the study %s', (_, study) => {
  it.each(languages)('is valid HTML in %s', async (language) => {
    const { results } = await validator.validateString(htmlOf(study, language).html);
    expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${line}: ${ruleId}: ${message}`))).toEqual([]);
  });

  it('is the same bytes each time', () => {
    expect(htmlOf(study, 'nb').html).toBe(htmlOf(study, 'nb').html);
  });

  it('names no address that is fetched', () => {
    expect(htmlOf(study, 'nb').html).not.toMatch(/<(?:link|iframe|object|embed|img)\b|\bsrc=|@import|url\((?!#)/);
  });
});

describe('a table with many columns of words', () => {
  const { html } = htmlOf(exampleStudy('flv'), 'nb');

  it('says in each cell what it is, for a window where its columns have no room', () => {
    const stacked = html.match(/<table class="stacked">.*?<\/table>/gs) ?? [];
    expect(stacked.length).toBeGreaterThan(5);
    for (const table of stacked) expect(table.match(/<td(?![^>]* data-label=)/g), table.slice(0, 200)).toBeNull();
    expect(stacked.join('')).toContain('<td data-label="Egnethet">');
  });

  it('is not one of figures, which are held against one another', () => {
    expect(html).toMatch(/<table><thead><tr><th scope="col" class="number">Plass<\/th><th scope="col">Tjeneste<\/th><th scope="col" class="number">Verdi<\/th>/);
  });
});

describe('the number of a section of law', () => {
  it('is not broken at its hyphen', () => {
    expect(htmlOf(exampleStudy('flv'), 'nb').html).toContain('§\u00a0<span class="whole">20-4</span>');
  });
});

describe('a house style', () => {
  const logo = { bytes: new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'), type: 'svg' as const, text: 'Verdal "kommune"' };
  const ours: HouseStyle = { color: '#ffd500', font: 'Open Sans', disclaimer: 'For <intern> bruk', logo };
  const { html } = htmlOf(studyOf(smallStudy('')), 'nb', ours);

  it('gives the page its logo as a picture, in which nothing runs', () => {
    expect(html).toContain(`<img class="logo" src="data:image/svg+xml;base64,${Buffer.from(logo.bytes).toString('base64')}" alt="Verdal &#x22;kommune&#x22;">`);
  });

  it('gives a logo of which it says nothing a text all the same', () => {
    const said = languages.map((language) => /<img [^>]*alt="([^"]*)"/.exec(htmlOf(studyOf(smallStudy('')), language, { ...ours, logo: { ...logo, text: '' } }).html)?.[1]);
    expect(said).toEqual(['Logo', 'Logo', 'Logotyp', 'Logo']);
  });

  it('gives it its font, its colour as far as it can be read, and its disclaimer', () => {
    expect(html).toContain('font-family: "Open Sans", Arial');
    expect(html).toContain('--house: #736000');
    expect(html).toContain('<p>For &#x3C;intern> bruk</p>');
  });

  it('cannot leave the quotes of its font', () => {
    expect(htmlOf(studyOf(smallStudy('')), 'nb', { ...usualStyle, font: 'A"; } body { display: none' }).html).toContain('font-family: "A  body  display none", Arial');
  });

  it('is left out where there is none', () => {
    expect(htmlOf(studyOf(smallStudy('')), 'nb').html).not.toMatch(/<img|<footer/);
  });
});
