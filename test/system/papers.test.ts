import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { draftAgreement, draftCouncilPaper, draftPlan, renderPaper, usualStyle } from '../../src/collab.ts';
import type { HouseStyle } from '../../src/render/house-style.ts';
import type { Paper } from '../../src/report/papers/paper.ts';
import type { Language } from '../../src/texts/language.ts';
import { languages } from '../../src/texts/language.ts';
import { rasterizer } from '../../src/render/word/rasterizer.ts';
import { named, part, partsOf, rasterizerFiles } from '../render/word/word-of.ts';
import { repositoryFile, studyOf } from '../study-of.ts';
import type { TestOffice } from './office.ts';
import { startOffice } from './office.ts';

/* LibreOffice opens every paper that is drafted, with and without a house's logo. */

let office: TestOffice;

beforeAll(() => {
  office = startOffice();
});

afterAll(() => {
  office.close();
});

const study = studyOf(repositoryFile('examples/flv/study.yaml'));

function councilPaper(language: Language): Paper {
  return draftCouncilPaper(study, { municipality: 'frosta', language }).paper;
}

function plan(language: Language): Paper {
  const drafted = draftPlan(study, { service: undefined, language });
  if (drafted.kind !== 'written') throw new Error('the study has no plan');
  return drafted.paper;
}

function agreement(language: Language): Paper {
  const drafted = draftAgreement(study, { service: 'child-welfare', model: undefined, language });
  if (drafted.kind !== 'written') throw new Error('the study has no agreement');
  return drafted.paper;
}

async function wordFile(paper: Paper, style: Partial<HouseStyle>): Promise<Uint8Array> {
  const file = await renderPaper(paper, 'docx', { style: { ...usualStyle, ...style }, draw: () => rasterizer(rasterizerFiles) });
  if (typeof file === 'string') throw new Error('a Word file is no text');
  return file;
}

/** Without the places where lines are broken. */
function squeezed(text: string): string {
  return text.replaceAll(/[\s\u00ad]+/g, '');
}

const papers = [['the council paper', councilPaper], ['the plan', plan], ['the agreement', agreement]] as const;

describe.each(papers)('%s, opened by LibreOffice', (_, draft) => {
  it.each(languages)('has every heading and every cell on its pages: %s', async (language) => {
    const paper = draft(language);
    const file = await wordFile(paper, {});
    const { pages, saved } = office.open(file);
    const said = squeezed(pages.join('\n'));
    let headings = 0;
    visit(paper.tree, 'heading', (node) => {
      headings += 1;
      expect(said).toContain(squeezed(toString(node)));
    });
    expect(headings).toBeGreaterThan(3);
    visit(paper.tree, 'tableCell', (node) => {
      const [first] = node.children;
      if (first?.type === 'text') expect(said).toContain(squeezed(first.value));
    });
    const [before, after] = [part(file, 'word/document.xml'), part(saved, 'word/document.xml')];
    for (const name of ['w:tbl', 'w:footnoteReference']) expect(named(after, name), name).toHaveLength(named(before, name).length);
  });
});

describe('a logo, opened by LibreOffice', () => {
  const drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 50"><rect width="50" height="50" fill="#0b5d3c"/><text x="60" y="35" font-size="30">Frosta</text></svg>';
  const pixel = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC', 'base64');

  it.each([
    ['drawn', new TextEncoder().encode(drawing), 'svg'],
    ['in pixels', pixel, 'png'],
  ] as const)('stands above the first page, and the disclaimer below it: %s', async (_, bytes, type) => {
    const file = await wordFile(councilPaper('nb'), { disclaimer: 'Utkast til drøfting', logo: { bytes, type, text: 'Frosta kommunes våpen' } });
    const { pages, saved } = office.open(file);
    for (const page of pages) expect(page).toContain('Utkast til drøfting');
    const headers = [...partsOf(saved)].filter(([path]) => /^word\/header\d*\.xml$/.test(path)).map(([, content]) => content.toString('utf8'));
    expect(headers.flatMap((header) => named(header, 'wp:docPr').map(({ attributes }) => attributes['descr']))).toContain('Frosta kommunes våpen');
  });
});
