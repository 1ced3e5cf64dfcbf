import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { analyzeStudy } from '../../src/collab.ts';
import { numberColumns } from '../../src/render/number-columns.ts';
import { languages } from '../../src/texts/language.ts';
import { elements, named, part, wordOf } from '../render/word/word-of.ts';
import { repositoryFile, studyOf } from '../study-of.ts';
import type { Opened, TestOffice } from './office.ts';
import { startOffice } from './office.ts';

/* LibreOffice opens every Word file, lays it out, and finds in it what was put there. */

let office: TestOffice;

beforeAll(() => {
  office = startOffice();
});

afterAll(() => {
  office.close();
});

const reports = ['flv', 'gauldal-2024', 'mora-orsa'].flatMap((example) => languages.map((language) => ({ example, language })));

/** Without the places where lines are broken. */
function squeezed(text: string): string {
  return text.replaceAll(/[\s\u00ad]+/g, '');
}

describe.each(reports)('$example in $language, opened by LibreOffice', ({ example, language }) => {
  const { report } = analyzeStudy(studyOf(repositoryFile(`examples/${example}/study.yaml`)), undefined, { language });
  let file: Uint8Array;
  let opened: Opened;

  beforeAll(async () => {
    file = await wordOf(report);
    opened = office.open(file);
  });

  it('has pages with every heading and every row of every table', () => {
    const said = squeezed(opened.pages.join('\n'));
    expect(opened.pages.length).toBeGreaterThan(5);
    visit(report.tree, 'heading', (node) => {
      expect(said).toContain(squeezed(toString(node)));
    });
    visit(report.tree, 'tableCell', (node) => {
      const [first] = node.children;
      if (first?.type === 'text') expect(said).toContain(squeezed(first.value));
    });
  });

  it('has the answer on its first page, and a number on every page', () => {
    const answer = report.tree.children.find((node) => node.type === 'heading' && node.depth === 2);
    expect(opened.pages[0]).toContain(answer === undefined ? '' : toString(answer));
    const { length } = opened.pages;
    const pageOf = { nb: 'Side x av y', nn: 'Side x av y', sv: 'Sida x av y', en: 'Page x of y' }[language];
    for (const [index, page] of opened.pages.entries()) expect(page).toContain(pageOf.replace('x', String(index + 1)).replace('y', String(length)));
  });

  it('keeps the headings, tables, footnotes and pictures when LibreOffice saves it', () => {
    const [before, after] = [part(file, 'word/document.xml'), part(opened.saved, 'word/document.xml')];
    for (const name of ['w:tbl', 'w:footnoteReference', 'w:tblHeader']) expect(named(after, name), name).toHaveLength(named(before, name).length);
    // Some versions write a picture twice, for programs with and without its newest form.
    expect(new Set(named(after, 'wp:docPr').map(({ attributes }) => attributes['descr'])).size).toBe(new Set(named(before, 'wp:docPr').map(({ attributes }) => attributes['descr'])).size);
    const headings = (xml: string): number => elements(xml).filter(({ name, attributes }) => name === 'w:pStyle' && /^Heading\d$/.test(attributes['w:val'] ?? '')).length;
    expect(headings(after)).toBe(headings(before));
  });
});

describe('a house font that is wider than Arial, opened by LibreOffice', () => {
  it.each([['flv', 'nb'], ['mora-orsa', 'sv']] as const)('breaks no number of a table: %s', async (example, language) => {
    const { report } = analyzeStudy(studyOf(repositoryFile(`examples/${example}/study.yaml`)), undefined, { language });
    // Where it is not installed, what takes its place is as wide.
    const { pages } = office.open(await wordOf(report, { font: 'Verdana' }));
    const lines = pages.join('\n').replaceAll(/[^\S\n]/g, ' ');
    let numbers = 0;
    visit(report.tree, 'table', (node) => {
      const columns = numberColumns(node);
      for (const row of node.children.slice(1)) {
        for (const [column, cell] of row.children.entries()) {
          if (!columns.has(column)) continue;
          numbers += 1;
          expect(lines).toContain(toString(cell).replaceAll(/\s/g, ' '));
        }
      }
    });
    expect(numbers).toBeGreaterThan(5);
  });
});
