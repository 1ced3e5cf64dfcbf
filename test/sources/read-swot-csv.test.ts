import { readFileSync, readdirSync } from 'node:fs';
import { assert, array, constantFrom, oneof, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSwotCsv } from '../../src/sources/read-swot-csv.ts';
import { foundRows } from './found-rows.ts';
import { tableOf } from './workshop-study.ts';
import { runCount } from '../run-count.ts';

const heading = 'kvadrant;tekst;kommune;viktighet\n';

function tableFile(name: string): Uint8Array {
  return readFileSync(new URL(`tables/${name}`, import.meta.url));
}

/** The texts, with the municipality and the importance of each. */
function itemsOf(content: string | Uint8Array, as?: string): readonly string[] {
  const { answers, diagnostics } = readSwotCsv(tableOf(content, as));
  expect(diagnostics.filter(({ code }) => code !== 'csv/unused-column' && code !== 'csv/repeated-row')).toEqual([]);
  return answers.map(({ quadrant, text, municipality, importance }) => `${quadrant}: ${text} (${municipality} ${importance})`);
}

function found(content: string | Uint8Array, as?: string): readonly string[] {
  const read = readSwotCsv(tableOf(content, as));
  return foundRows(read);
}

describe('a table of SWOT items', () => {
  const dialects = [
    'excel-norwegian.csv', 'excel-utf8.csv', 'excel-sep-line.csv', 'excel-unicode-text.txt', 'google-sheets.csv',
    'libreoffice-swedish.csv', 'nynorsk-all-quoted.csv', 'old-mac.csv', 'trailing-cells.csv',
  ];

  it.each(dialects)('gives the same answers whatever program has written it: %s', (name) => {
    expect(itemsOf(tableFile(name))).toEqual([
      'strengths: Etablert samarbeid på flere områder (all 70)',
      'weaknesses: Sårbare fagmiljøer; særlig på IKT (levanger 72)',
      'opportunities: Felles «vaktordning» og "døgnberedskap" (frosta 80)',
      'threats: Økt konkurranse om fagfolk (verdal 55)',
    ]);
  });

  it('has every file of the folder tried in some test', () => {
    expect(readdirSync(new URL('tables', import.meta.url))).toHaveLength(dialects.length + 6);
  });

  it.each([
    ['strengths', ['styrke', 'STYRKER', 'Styrkar', 'styrka', 'styrkor', 'strength', 'strengths', 'S']],
    ['weaknesses', ['svakhet', 'svakheter', 'svakheit', 'veikskapar', 'svaghet', 'Svagheter', 'weakness', 'weaknesses', 'w']],
    ['opportunities', ['mulighet', 'muligheter', 'moglegheit', 'mulegheiter', 'möjlighet', 'möjligheter', 'opportunity', 'opportunities', 'O']],
    ['threats', ['trussel', 'trusler', 'trugsmål', 'hot', 'threat', 'threats', 'T']],
  ])('takes the words for %s in Bokmål, Nynorsk, Swedish and English', (quadrant, words) => {
    for (const word of words) expect(itemsOf(`${heading}${word};x;frosta;1\n`)).toEqual([`${quadrant}: x (frosta 1)`]);
  });

  it.each(['Frosta', 'frosta', 'FROSTA KOMMUNE', 'Frosta kommun', '5036', '="5036"'.replaceAll('"', '""').replace(/^(.*)$/, '"$1"')])(
    'knows a municipality as %s',
    (name) => {
      expect(itemsOf(`${heading}s;x;${name};1\n`)).toEqual(['strengths: x (frosta 1)']);
    },
  );

  it('knows a municipality by a number that a spreadsheet has taken the nought from', () => {
    expect(itemsOf(`${heading}s;x;538;1\n`)).toEqual(['strengths: x (verdal 1)']);
  });

  it('takes several municipalities in one cell', () => {
    for (const cell of ['Frosta, Verdal', 'Frosta og Verdal', 'frosta + verdal', 'Frosta/Verdal', '"Frosta;Verdal"']) {
      expect(itemsOf(`${heading}s;x;${cell};1\n`)).toEqual(['strengths: x (frosta 1)', 'strengths: x (verdal 1)']);
    }
  });

  it('takes the municipality of the command where a row, or the table, names none', () => {
    expect(itemsOf(`${heading}s;x;;1\ns;y;Verdal;2\n`, 'verdal')).toEqual(['strengths: x (verdal 1)', 'strengths: y (verdal 2)']);
    expect(itemsOf('kvadrant;tekst\ns;x\n', 'verdal')).toEqual(['strengths: x (verdal undefined)']);
    expect(found('kvadrant;tekst\ns;x\n')).toEqual(['1 csv/missing-column kvadrant;tekst']);
  });

  it('reads services, evidence and note where there are such columns', () => {
    const { answers } = readSwotCsv(tableOf('quadrant,text,municipality,services,evidence,note\ns,x,all,"ict, payroll",kpmg,=SUM(A1)\n'));
    expect(answers).toEqual([
      { quadrant: 'strengths', text: 'x', municipality: 'all', importance: undefined, services: ['ict', 'payroll'], evidence: 'kpmg', note: '=SUM(A1)' },
    ]);
  });

  it('takes a formula as text, and refuses the error that a spreadsheet shows in its place', () => {
    expect(itemsOf(`${heading}s;=A1+B2;frosta;1\n`)).toEqual(['strengths: =A1+B2 (frosta 1)']);
    for (const error of ['#NAVN?', '#NAMN?', '#NAME?', '#VERDI!', '#VÄRDEFEL!', '#I/T', '#N/A', '#REF!', '#DIV/0!']) {
      expect(found(`${heading}s;${error};frosta;1\n`)).toEqual([`2 csv/spreadsheet-error ${error}`]);
    }
  });

  it('takes a repeated row once, and tells of it', () => {
    const table = `${heading}s;Korte avstander;frosta;50\nStyrker;korte  avstander.;Frosta;50\n`;
    expect(itemsOf(table)).toEqual(['strengths: Korte avstander (frosta 50)']);
    expect(found(table)).toEqual(['3 csv/repeated-row Styrker;korte  avstander.;Frosta;50']);
  });
});

describe('a table with mistakes', () => {
  it('has every bad row named by its line, and gives no answers at all', () => {
    const read = readSwotCsv(tableOf(tableFile('mistakes-everywhere.csv')));
    expect(read.answers).toEqual([]);
    expect(foundRows(read)).toEqual([
      '2 csv/unknown-name Styrk',
      '2 csv/unknown-name Levangr',
      '2 csv/out-of-range 120',
      '3 csv/lone-quote "Små fagmiljøer;Frosta;50;;',
      '4 csv/empty-cell Mulighet;;Verdal;7o;ikkt',
      '4 csv/not-a-number 7o',
      '4 csv/unknown-name ikkt',
      '5 csv/lone-quote "',
      '6 csv/spreadsheet-error #NAVN?',
      '7 csv/too-many-columns Trussel;Økte renter;Verdal;60;;;;Frosta',
      '8 csv/lone-quote "',
      '9 csv/too-few-columns Styrke;Bare to',
      '10 csv/empty-cell Styrke;God økonomi;;-5;;kmpg',
      '10 csv/out-of-range -5',
      '10 csv/unknown-name kmpg',
      '12 csv/repeated-row Styrke;Korte avstander.;Verdal;50',
      '13 csv/contradicting-row Styrke;Korte avstander;Verdal;90',
      '14 csv/empty-cell ;Uten kvadrant;Frosta;10',
    ]);
  });

  it('suggests the nearest name', () => {
    const { diagnostics } = readSwotCsv(tableOf(`${heading}Trusel;x;Lavanger;1\n`));
    expect(diagnostics.map(({ args }) => args)).toMatchObject([{ nearest: 'trussel' }, { nearest: 'Levanger' }]);
  });

  it('takes a decimal comma where a semicolon separates, and names it where a comma does', () => {
    expect(itemsOf(`${heading}s;x;frosta;72,0\n`)).toEqual(['strengths: x (frosta 72)']);
    const { diagnostics } = readSwotCsv(tableOf('kvadrant,tekst,kommune,viktighet\ns,x,frosta,"72,0"\n'));
    expect(diagnostics).toMatchObject([{ code: 'csv/decimal-comma', args: { value: '72,0', fix: '72.0' } }]);
  });

  it('wants whole numbers for what matters how much, as the questions do', () => {
    expect(found(`${heading}s;x;frosta;70,5\n`)).toEqual(['2 csv/not-whole 70,5']);
    expect(found('kvadrant,tekst,kommune,viktighet\ns,x,frosta,"70,5"\n')).toEqual(['2 csv/not-whole "70,5"']);
  });

  it('names every row of another municipality than the one that answers, and of all', () => {
    const table = `${heading}s;x;levanger;1\ns;y;Frosta;2\ns;z;alle;3\ns;w;Levanger og Verdal;4\n`;
    expect(found(table, 'levanger')).toEqual(['3 csv/other-municipality Frosta', '4 csv/other-municipality alle', '5 csv/other-municipality Levanger og Verdal']);
    expect(readSwotCsv(tableOf(table, 'levanger')).answers).toEqual([]);
  });

  it('is told once to lack a heading row, also in UTF-16', () => {
    expect(found('s;Korte avstander;frosta;70\nw;y;frosta;1\n')).toEqual(['1 csv/missing-column s;Korte avstander;frosta;70']);
    for (const bytes of [[0xff, 0xfe, 0x6b, 0, 0x76, 0], [0xfe, 0xff, 0, 0x6b, 0, 0x76]]) expect(found(new Uint8Array(bytes))).toEqual(['1 csv/missing-column kv']);
  });

  it('is told of its columns: missing, misspelt, repeated and unused ones', () => {
    expect(found('tekst;kommune\nx;frosta\n')).toEqual(['1 csv/missing-column tekst;kommune']);
    expect(found('kvadrnt;tekst;kommune\ns;x;frosta\n')).toEqual(['1 csv/misspelt-column kvadrnt']);
    expect(found('kvadrant;tekst;text;kommune\ns;x;y;frosta\n')).toEqual(['1 csv/repeated-column text']);
    expect(found('kvadrant;tekst;kommune;deltakere\ns;x;frosta;4\n')).toEqual(['1 csv/unused-column deltakere']);
  });

  it.each([['an empty file', ''], ['blank lines', '\n \n'], ['empty cells', ';;;\r\n;;;'], ['a heading alone', heading], ['a separator alone', 'sep=;\n']])(
    'that is %s is told to be empty',
    (_, content) => {
      expect(readSwotCsv(tableOf(content)).diagnostics).toMatchObject([{ code: 'csv/empty' }]);
    },
  );

  it('that is a workbook, or in an unknown encoding, is not read', () => {
    expect(readSwotCsv(tableOf(new Uint8Array([0x50, 0x4b, 3, 4, 5]))).diagnostics).toMatchObject([{ code: 'file/binary' }]);
    expect(readSwotCsv(tableOf(new Uint8Array([0x73, 0x81, 0x0a]))).diagnostics).toMatchObject([{ code: 'file/not-utf-8' }]);
    expect(readSwotCsv(tableOf(new Uint8Array(1024 * 1024 + 1).fill(0x61))).diagnostics).toMatchObject([{ code: 'csv/too-large' }]);
  });

  it('reads on after each lone quotation mark, and gives up where there are too many', () => {
    const rows = 's;"x;frosta;1\n'.repeat(5000);
    const read = found(heading + rows);
    expect(read).toHaveLength(100);
    expect(read.at(-1)).toMatch(/^101 csv\/lone-quote/);
  });
});

describe('any table of texts', () => {
  const texts = oneof(string({ unit: 'grapheme' }), array(constantFrom('"', ';', ',', '\n', '\r\n', '\t', ' ', '\u00a0', 'æ', 'Ö', '=', '-', 'x'), { maxLength: 12 }).map((parts) => parts.join('')));
  const plain = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();
  const isShown = (text: string): boolean => plain(text) !== '' && !/^#|^="/.test(plain(text)) && !/[\p{Cc}\uFFFD]/u.test(text.replace(/[\t\r\n]/g, ''));

  it('comes back as it was written, in each dialect', () => {
    const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
    const some = array(texts.filter(isShown), { minLength: 1, maxLength: 8 });
    assert(
      property(some, constantFrom(';', ',', '\t'), constantFrom('\n', '\r\n', '\r'), constantFrom('', '\uFEFF'), (items, separator, end, mark) => {
        const rows = items.map((text, index) => ['s', quoted(text), 'frosta', String(index)].join(separator));
        const { source, answers, diagnostics } = readSwotCsv(tableOf(mark + [['kvadrant', 'tekst', 'kommune', 'viktighet'].join(separator), ...rows, ''].join(end)));
        const twice = diagnostics.filter(({ code }) => code !== 'csv/contradicting-row');
        expect(twice).toEqual([]);
        if (diagnostics.length === 0) expect(answers.map(({ text }) => text)).toEqual(items.map(plain));
        expect(source?.byteOrderMark).toBe(mark !== '');
      }),
      { numRuns: runCount(300, 60) },
    );
  });

  it('has every place within the text, whatever the bytes', () => {
    const bytes = array(constantFrom(...'"";;,\n\r\ts frostaæ='.split('')), { maxLength: 60 }).map((parts) => `kvadrant;tekst;kommune\n${parts.join('')}`);
    assert(
      property(bytes, (content) => {
        const { source, diagnostics } = readSwotCsv(tableOf(content));
        for (const { span } of diagnostics) {
          expect(span.start).toBeLessThanOrEqual(span.end);
          expect(span.end).toBeLessThanOrEqual(source?.text.length ?? 0);
        }
      }),
      { numRuns: runCount(500, 100) },
    );
  });
});
