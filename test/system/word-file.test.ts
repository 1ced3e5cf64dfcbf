import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import type { Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { analyzeStudy } from '../../src/collab.ts';
import { bullets, heading, paragraph, reference, strong, table } from '../../src/report/nodes.ts';
import type { Report } from '../../src/report/report.ts';
import { languages } from '../../src/texts/language.ts';
import { repositoryFile, studyOf } from '../study-of.ts';
import { elements, named, part, partsOf, wordOf } from '../render/word/word-of.ts';

function reportOf(example: string, language: Report['language']): Report {
  return analyzeStudy(studyOf(repositoryFile(`examples/${example}/study.yaml`)), undefined, { language }).report;
}

/** A report of a few blocks. */
function made(...children: RootContent[]): Report {
  return { language: 'nb', title: 'Tittel', answer: [], charts: new Map(), tree: { type: 'root', children } };
}

async function documentOf(...children: RootContent[]): Promise<string> {
  return part(await wordOf(made(...children)), 'word/document.xml');
}

function count(tree: Root, type: string): number {
  let found = 0;
  visit(tree, type, () => {
    found += 1;
  });
  return found;
}

/** The sources that each chapter refers to: as many footnotes. */
function footnotesWanted(tree: Root): number {
  let footnotes = 0;
  let chapter = new Set<string>();
  visit(tree, (node) => {
    if (node.type === 'heading' && node.depth <= 2) chapter = new Set();
    if (node.type !== 'footnoteReference' || chapter.has(node.identifier)) return;
    chapter.add(node.identifier);
    footnotes += 1;
  });
  return footnotes;
}

const reports = ['flv', 'gauldal-2024', 'mora-orsa'].flatMap((example) => languages.map((language) => ({ example, language, report: reportOf(example, language) })));

describe.each(reports)('$example in $language as a Word file', ({ report, language }) => {
  it('has the headings, tables, footnotes and pictures of the report', async () => {
    const file = await wordOf(report);
    const document = part(file, 'word/document.xml');
    const styles = named(document, 'w:pStyle').map(({ attributes }) => attributes['w:val'] ?? '');
    const headings = report.tree.children.filter(({ type }) => type === 'heading').length;
    expect(styles.filter((style) => /^(?:Title|Heading[1-3])$/.test(style))).toHaveLength(headings);
    expect(named(document, 'w:tbl')).toHaveLength(count(report.tree, 'table'));
    expect(named(document, 'wp:docPr')).toHaveLength(report.charts.size);
    expect(named(document, 'w:footnoteReference')).toHaveLength(footnotesWanted(report.tree));
    // Word keeps two of its own for the line above them.
    expect(named(part(file, 'word/footnotes.xml'), 'w:footnote')).toHaveLength(footnotesWanted(report.tree) + 2);
    expect(document.match(/NOTEREF/g) ?? []).toHaveLength(count(report.tree, 'footnoteReference') - footnotesWanted(report.tree));
  });

  it('has every text of the report, in its order', async () => {
    const document = part(await wordOf(report), 'word/document.xml');
    const said = named(document, 'w:body')[0]?.text ?? '';
    let at = 0;
    visit(report.tree, 'text', (node, _, parent) => {
      if (node.value.trim() === '' || parent?.type === 'linkReference') return;
      const found = said.indexOf(node.value.replaceAll(/[\n\t]+/g, ' '), at);
      // Footnotes are in a part of their own, at the end of the tree.
      if (found === -1 && report.tree.children.some((child) => child.type === 'footnoteDefinition' && toString(child).includes(node.value))) return;
      expect(found, node.value).toBeGreaterThanOrEqual(at);
      at = found;
    });
  });

  it('is in its language, repeats the heading of every table and breaks no row', async () => {
    const file = await wordOf(report);
    const document = part(file, 'word/document.xml');
    const tag = { nb: 'nb-NO', nn: 'nn-NO', sv: 'sv-SE', en: 'en-GB' }[language];
    expect(part(file, 'word/styles.xml')).toContain(`<w:lang w:val="${tag}"/>`);
    expect(part(file, 'docProps/core.xml')).toContain(`<dc:language>${tag}</dc:language>`);
    expect(named(document, 'w:tblHeader')).toHaveLength(count(report.tree, 'table'));
    expect(named(document, 'w:cantSplit')).toHaveLength(count(report.tree, 'tableRow'));
  });

  it('numbers its tables and figures, and lists its chapters', async () => {
    const document = part(await wordOf(report), 'word/document.xml');
    const [tableLabel, figureLabel] = { nb: ['Tabell', 'Figur'], nn: ['Tabell', 'Figur'], sv: ['Tabell', 'Figur'], en: ['Table', 'Figure'] }[language] as [string, string];
    const paragraphs = named(document, 'w:p').map(({ text }) => text);
    const numbers = (label: string): string[] => paragraphs.flatMap((text) => new RegExp(`^${label} (\\d+)\\. `).exec(text)?.[1] ?? []);
    const upTo = (last: number): string[] => Array.from({ length: last }, (_, index) => String(index + 1));
    expect(numbers(tableLabel)).toEqual(upTo(count(report.tree, 'table')));
    expect(numbers(figureLabel)).toEqual(upTo(report.charts.size));
    const chapters = report.tree.children.flatMap((node) => (node.type === 'heading' && (node.depth === 2 || node.depth === 3) ? [toString(node)] : []));
    const anchors = named(document, 'w:hyperlink').filter(({ attributes }) => attributes['w:anchor'] !== undefined);
    expect(anchors.map(({ text }) => text)).toEqual(chapters);
    const bookmarks = new Set(named(document, 'w:bookmarkStart').map(({ attributes }) => attributes['w:name']));
    expect(anchors.every(({ attributes }) => bookmarks.has(attributes['w:anchor'] ?? ''))).toBe(true);
    // Each line of the contents asks for the page, which Word fills in when it prints; no number is guessed.
    expect(document.match(/PAGEREF Heading\d+/g)).toEqual(anchors.map(({ attributes }) => `PAGEREF ${attributes['w:anchor']}`));
    expect(document.match(/<w:tab\/>/g)).toHaveLength(anchors.length);
  });

  it('gives each picture a text and a drawing beside the pixels', async () => {
    const file = await wordOf(report);
    const pictures = named(part(file, 'word/document.xml'), 'wp:docPr');
    expect(pictures.map(({ attributes }) => attributes['descr'])).toEqual([...report.charts.values()].map(({ description }) => description));
    const media = [...partsOf(file)].filter(([path]) => path.startsWith('word/media/'));
    expect(media.filter(([path]) => path.endsWith('.svg'))).toHaveLength(report.charts.size);
    for (const [, png] of media.filter(([path]) => path.endsWith('.png'))) {
      expect(png.subarray(0, 8)).toEqual(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
    }
  });

  it('is well formed in all its parts', async () => {
    for (const [path, content] of partsOf(await wordOf(report))) {
      if (/\.(?:xml|rels|svg)$/.test(path)) expect(() => elements(content.toString('utf8')), path).not.toThrow();
    }
  });
});

describe('the bytes of a Word file', () => {
  it('are the same a second time, and in another process', async () => {
    const report = reportOf('flv', 'nb');
    const [first, second] = [await wordOf(report), await wordOf(report)];
    expect(Buffer.compare(first, second)).toBe(0);
    const script = `
      import { createHash } from 'node:crypto';
      import { analyzeStudy } from './src/collab.ts';
      import { wordOf } from './test/render/word/word-of.ts';
      import { repositoryFile, studyOf } from './test/study-of.ts';
      const report = analyzeStudy(studyOf(repositoryFile('examples/flv/study.yaml')), undefined, { language: 'nb' }).report;
      console.log(createHash('sha256').update(await wordOf(report)).digest('hex'));`;
    const root = new URL('../..', import.meta.url);
    const said = execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', script], { cwd: root, encoding: 'utf8' });
    expect(said.trim()).toBe(createHash('sha256').update(first).digest('hex'));
  });

  it('name no time, and no program asks to update a field', async () => {
    const file = await wordOf(reportOf('flv', 'nb'));
    expect(part(file, 'docProps/core.xml')).not.toMatch(/\d{4}-\d\d-\d\d/);
    expect(part(file, 'word/settings.xml')).not.toContain('updateFields');
    expect(part(file, 'word/document.xml')).not.toContain('w:dirty');
  });
});

describe('a chapter’s footnotes', () => {
  const note: RootContent = { type: 'footnoteDefinition', identifier: 'kpmg', label: 'kpmg', children: [paragraph('KPMG (2001).')] };
  const other: RootContent = { type: 'footnoteDefinition', identifier: 'ssb', label: 'ssb', children: [paragraph('SSB (2024).')] };

  it('are one for each source, and the next chapter has its own', async () => {
    const file = await wordOf(
      made(heading(2, 'En'), paragraph('a', [reference('kpmg')], 'b', [reference('kpmg')]), heading(2, 'To'), paragraph('c', [reference('kpmg')]), note),
    );
    const document = part(file, 'word/document.xml');
    expect(named(document, 'w:footnoteReference').map(({ attributes }) => attributes['w:id'])).toEqual(['1', '2']);
    expect(document.match(/NOTEREF \w+/g)).toEqual(['NOTEREF Footnote1']);
    expect(named(part(file, 'word/footnotes.xml'), 'w:footnote').slice(2).map(({ text }) => text.trim())).toEqual(['KPMG (2001).', 'KPMG (2001).']);
  });

  it('are told apart where they follow one another', async () => {
    const document = await documentOf(paragraph('a', [reference('kpmg'), reference('ssb')]), paragraph('b', [reference('kpmg'), reference('ssb')]), note, other);
    // Word itself writes the number of a footnote.
    expect(named(document, 'w:p').map(({ text }) => text)).toEqual(['a,', 'b1,2']);
  });
});

describe('the number of a section of law', () => {
  it('is not broken at its hyphen, and any other word may be', async () => {
    const document = await documentOf(paragraph('Etter § 20-4 og § 3-1 deles IKT-tjenesten 2024-05-01.'));
    expect(document.match(/<w:noBreakHyphen\/>/g)).toHaveLength(2);
    expect(named(document, 'w:p')[0]?.text).toBe('Etter § 20-4 og § 3-1 deles IKT-tjenesten 2024-05-01.');
  });
});

describe('a table', () => {
  const wide = (): RootContent => table('l'.repeat(9), [Array.from({ length: 9 }, () => 'Gjennomføring'), Array.from({ length: 9 }, () => 'forprosjekt')]);

  it('has smaller text where a word would be broken otherwise, as in a wide font', async () => {
    expect(await documentOf(table('l', [['a'], ['b']]))).not.toContain('TableTextSmall');
    expect(await documentOf(wide())).toContain('TableTextSmall');
    const seven = table('l'.repeat(7), [Array.from({ length: 7 }, () => 'Forutsetning'), Array.from({ length: 7 }, () => 'administrasjon')]);
    const inFont = async (font: string): Promise<string> => part(await wordOf(made(seven), { font }), 'word/document.xml');
    expect(await inFont('Arial')).not.toContain('TableTextSmall');
    expect(await inFont('Verdana')).toContain('TableTextSmall');
  });

  it('keeps its heading and a short text between the two on its page', async () => {
    const kept = async (text: string): Promise<boolean> => /<w:keepNext\/>(?:(?!<\/w:pPr>).)*<\/w:pPr><w:r><w:t[^>]*>Kjennetegn/.test(await documentOf(heading(2, 'Lønn'), paragraph(text), table('l', [['a'], ['b']])));
    expect(await kept('Kjennetegn: krever fagfolk.')).toBe(true);
    expect(await kept(`Kjennetegn ${'og mer '.repeat(80)}`)).toBe(false);
  });

  it('has sentences on the left, even in a column that is for numbers', async () => {
    const document = await documentOf(table('rr', [['I dag', 'Verdi'], ['må måles', '1']]));
    expect(document.match(/<w:jc w:val="right"\/>/g)).toHaveLength(2);
  });
});

describe('the proposed decision', () => {
  it('is a numbered list that counts from one each time', async () => {
    const list = (...texts: readonly string[]): RootContent => ({ ...bullets(texts), ordered: true });
    const document = await documentOf(list('a', 'b'), paragraph('og'), list('c'), bullets(['d']));
    const lists = named(document, 'w:numId').map(({ attributes }) => attributes['w:val']);
    expect(lists).toHaveLength(4);
    expect(lists[0]).toBe(lists[1]);
    expect(new Set(lists).size).toBe(3);
  });
});

describe('a place to fill in', () => {
  it('stands in square brackets and is marked', async () => {
    const document = await documentOf(paragraph([{ type: 'linkReference', identifier: 'x', referenceType: 'shortcut', children: [{ type: 'text', value: 'Fyll inn: dato' }] }]));
    expect(named(document, 'w:p')[0]?.text).toBe('[Fyll inn: dato]');
    expect(document).toContain('<w:rStyle w:val="FillIn"/>');
  });
});

describe('a house style', () => {
  const logo = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><image href="https://example.org/a.png"/><rect width="40" height="20"/></svg>';
  const style = { color: '#ffee00', font: 'Calibri', disclaimer: 'Binder ingen & koster 0 kroner', logo: { bytes: new TextEncoder().encode(logo), type: 'svg', text: 'Et "våpen"' } } as const;

  it('has its logo on the first page, and its disclaimer on all', async () => {
    const file = await wordOf(made(paragraph('a')), style);
    expect(named(part(file, 'word/header2.xml'), 'wp:docPr')[0]?.attributes['descr']).toBe('Et "våpen"');
    expect(named(part(file, 'word/header1.xml'), 'w:p').map(({ text }) => text)).toEqual(['Tittel']);
    for (const footer of ['word/footer1.xml', 'word/footer2.xml']) expect(named(part(file, footer), 'w:p')[0]?.text).toBe('Binder ingen & koster 0 kroner');
  });

  it('gives a logo of which it says nothing a text all the same', async () => {
    const file = await wordOf(made(paragraph('a')), { ...style, logo: { ...style.logo, text: '' } });
    expect(named(part(file, 'word/header2.xml'), 'wp:docPr')[0]?.attributes['descr']).toBe('Logo');
  });

  it('puts no drawing from outside into the file', async () => {
    const parts = partsOf(await wordOf(made(paragraph('a')), style));
    expect([...parts.keys()].filter((path) => path.startsWith('word/media/'))).toEqual(['word/media/image1.png']);
    expect([...parts.values()].some((content) => content.includes('example.org'))).toBe(false);
  });

  it('has headings in its colour, darkened until they can be read', async () => {
    const styles = part(await wordOf(made(paragraph('a')), style), 'word/styles.xml');
    expect(styles).not.toContain('ffee00');
    expect(part(await wordOf(made(paragraph('a')), { color: '#7a1f3d' }), 'word/styles.xml')).toContain('<w:color w:val="7a1f3d"/>');
    expect(styles).toContain('w:ascii="Calibri"');
  });
});

describe('what draws pictures', () => {
  const unread = (): never => {
    throw new Error('read');
  };
  const files = { wasm: unread, fonts: unread };
  const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC', 'base64');

  it('is not read for a text without drawings', async () => {
    const file = await wordOf(made(heading(2, 'a'), paragraph('a')), { logo: { bytes: png, type: 'png', text: '' } }, files);
    expect(partsOf(file).get('word/media/image1.png')).toEqual(png);
    const drawn = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"/>');
    await expect(wordOf(made(heading(2, 'a')), { logo: { bytes: drawn, type: 'svg', text: '' } }, files)).rejects.toThrow('read');
  });
});

describe('whatever a study says', () => {
  const pieces = [
    '<w:t>', '</w:p>', '<!--', ']]>', '&lt;', '&#x0;', '{bullets-0}', '{numbers-1}', '{\tbullets-0}', '$&', '"', "'", '\\', '\u0000', '\u0001', '\u001b[2J', '\u007f', '\u0085', '\u202e', '\u2066', '\u200f',
    '\ufffe', '\uffff', '\ud83d', '👩🏽‍🚒', '🏳️‍🌈', 'عربي', 'עברית', '\n', '\t', '\r\n', ' ', 'å', 'SEQ Tabell', 'PAGEREF x \\h',
  ];
  const hostile = fc.oneof(
    fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 6 }).map((parts) => `a${parts.join('')}z`),
    fc.constantFrom('x'.repeat(2000), 'Midtre Gauldal '.repeat(133), '👩🏽‍🚒'.repeat(280)),
  );

  it('is text of the file, on a line, with what would not be seen made visible', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, async (text) => {
        const note: RootContent = { type: 'footnoteDefinition', identifier: 'n', label: 'n', children: [paragraph(text)] };
        const link: RootContent = paragraph([{ type: 'link', url: `https://example.org/${encodeURI(text.replaceAll(/\p{Cs}/gu, ''))}"`, children: [{ type: 'text', value: text }] }]);
        const report = made(heading(1, text), heading(2, text), paragraph(text, [strong(text), reference('n')]), bullets([text]), table('lr', [[text, text], [text, text]]), link, note);
        const file = await wordOf({ ...report, title: text }, { disclaimer: text });
        for (const [path, content] of partsOf(file)) {
          if (/\.(?:xml|rels)$/.test(path)) expect(() => elements(content.toString('utf8')), path).not.toThrow();
        }
        const document = part(file, 'word/document.xml');
        const [title] = named(document, 'w:p');
        expect(title?.text).not.toMatch(/[\p{Cc}\u200f\u202a-\u202e\u2066-\u2069]/u);
        expect(title?.text.replaceAll(/[^a-zåA-Z]/gu, '').length).toBeGreaterThanOrEqual(text.replaceAll(/[^a-zåA-Z]/gu, '').length);
        expect(named(document, 'w:tbl')).toHaveLength(1);
        expect(named(document, 'w:numId')).toHaveLength(1);
      }),
      { numRuns: 60 },
    );
  });

  it('is not taken for the name of a list', async () => {
    const document = await documentOf(paragraph('{bullets-0} {\tbullets-0} {numbers-1}'), bullets(['a']));
    expect(named(document, 'w:p')[0]?.text).toBe('{bullets-0} { bullets-0} {numbers-1}');
  });

  it('is followed only where it leads to a page', async () => {
    const document = await documentOf(paragraph([{ type: 'link', url: 'file://server/share', children: [{ type: 'text', value: 'x' }] }]));
    expect(named(document, 'w:hyperlink')).toHaveLength(0);
  });
});
