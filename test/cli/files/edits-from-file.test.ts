import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { editStudy } from '../../../src/cli/files/edit-study.ts';
import { type AnswerKind, editsFromFile, type FileEdits, readAnswerFile } from '../../../src/cli/files/edits-from-file.ts';
import { openStudy, type OpenStudy } from '../../../src/cli/files/open-study.ts';
import { tellEdit } from '../../../src/cli/terminal/tell-edit.ts';
import { tellRows } from '../../../src/cli/terminal/tell-rows.ts';
import type { Language } from '../../../src/texts/language.ts';
import { workshopText } from '../../sources/workshop-study.ts';
import { temporaryFolder } from './temporary-folder.ts';

async function openedStudy(): Promise<{ readonly folder: string; readonly path: string; readonly opened: OpenStudy }> {
  const folder = temporaryFolder();
  const path = join(folder, 'study.yaml');
  writeFileSync(path, workshopText);
  const outcome = await openStudy(path);
  if (outcome.kind !== 'opened') throw new Error(outcome.kind);
  return { folder, path, opened: outcome.opened };
}

async function fromText(kind: AnswerKind, table: string | Uint8Array): Promise<{ readonly read: FileEdits; readonly path: string; readonly opened: OpenStudy }> {
  const { folder, path, opened } = await openedStudy();
  writeFileSync(join(folder, 'table.csv'), table);
  return { read: editsFromFile(kind, await readAnswerFile(join(folder, 'table.csv')), opened, undefined), path, opened };
}

/** What is said on standard error, and the exit status. */
function told(read: FileEdits, language: Language): { readonly said: string; readonly status: number } {
  const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  try {
    const status = tellRows(read, { language, quiet: false });
    return { said: write.mock.calls.map(([text]) => String(text)).join(''), status };
  } finally {
    write.mockRestore();
  }
}

describe('a table of answers', () => {
  test.each([
    ['swot', 'kvadrant;tekst;kommune;viktighet\nstyrke;Korte avstander;Frosta;70\n', '  strengths:\n    korte-avstander:'],
    ['weigh', 'kriterium;kommune;poeng\nkvalitet;Frosta;70\n', 'criteria:\n  quality:\n    swing: { frosta: 70 }'],
    ['assess', 'tjeneste;kriterium;kommune;virkning\nict;kvalitet;Frosta;++\n', 'ict: { catalogue: ict, effects: { quality: { frosta: 2 } } }'],
  ] as const)('of collab %s is written into the study', async (kind, table, expected) => {
    const { read, path, opened } = await fromText(kind, table);
    expect(told(read, 'en')).toEqual({ said: '', status: 0 });
    if (read.kind !== 'edits') throw new Error(read.kind);
    expect(await editStudy(opened, read.edits)).toMatchObject({ kind: 'written' });
    const text = readFileSync(path, 'utf8');
    expect(text).toContain(expected);
    for (const line of workshopText.split('\n').filter((each) => !each.includes('ict:'))) expect(text.split('\n')).toContain(line);
  });

  test.each([
    ['nb', '2:1 feil csv/unknown-name\nUkjent kvadrant: «Styrk». Mente du «styrke»?', 'Ingenting er skrevet.'],
    ['sv', '2:1 fel csv/unknown-name\nOkänd kvadrant: ”Styrk”. Menade du ”styrke”?', 'Ingenting har skrivits.'],
    ['en', '2:1 error csv/unknown-name\nUnknown quadrant: "Styrk". Did you mean "styrke"?', 'Nothing has been written.'],
  ] as const)('with bad rows is told row by row in %s, with its lines, and nothing is written', async (language, first, last) => {
    const { read, path } = await fromText('swot', readFileSync(new URL('../../sources/tables/mistakes-everywhere.csv', import.meta.url)));
    const { said, status } = told(read, language);
    expect(status).toBe(1);
    expect(said).toContain(first);
    expect(said).toContain('table.csv:3:9 ');
    expect(said).toContain('3 │ Svakhet;"Små fagmiljøer;Frosta;50;;');
    expect(said.trimEnd().endsWith(last)).toBe(true);
    expect(read).not.toHaveProperty('edits');
    expect(readFileSync(path, 'utf8')).toBe(workshopText);
  });

  test('that is not there is a matter of the command line', async () => {
    const { opened } = await openedStudy();
    const read = editsFromFile('swot', await readAnswerFile('/nowhere/table.csv'), opened, undefined);
    expect(told(read, 'nb')).toEqual({ said: 'Filen «/nowhere/table.csv» finnes ikke.\n', status: 2 });
  });

  test('that is too large is not read to its end', async () => {
    const { read } = await fromText('swot', new Uint8Array(3 * 1024 * 1024).fill(0x61));
    expect(told(read, 'en').said).toContain('The file is 3.0 MB, and a table of answers may be at most 1 MB.');
  });
});

describe('what came of writing', () => {
  test.each([
    ['nb', 'Skrevet: study.yaml, linjene 3 og 5–7.'],
    ['sv', 'Skrivet: study.yaml, raderna 3 och 5–7.'],
    ['en', 'Wrote study.yaml, lines 3 and 5–7.'],
  ] as const)('is told in %s with the lines', async (language, expected) => {
    const { opened } = await openedStudy();
    const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    const outcome = { kind: 'written', opened: { ...opened, name: 'study.yaml' }, lines: [{ first: 3, last: 3 }, { first: 5, last: 7 }] } as const;
    const statuses = [tellEdit(outcome, { language, quiet: false }), tellEdit(outcome, { language, quiet: true })];
    const said = write.mock.calls.map(([text]) => text);
    write.mockRestore();
    expect(statuses).toEqual([0, 0]);
    expect(said).toEqual([`${expected}\n`]);
  });

  test('is told with the line that stands in the way', async () => {
    const { opened } = await openedStudy();
    const outcome = await editStudy(opened, [{ kind: 'set', path: ['title', 'x'], value: 1 }]);
    const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const status = tellEdit(outcome, { language: 'en', quiet: false });
    const said = write.mock.calls.map(([text]) => String(text)).join('');
    write.mockRestore();
    expect(status).toBe(1);
    expect(said).toContain('study.yaml:2:8\nThere should be keys with values here. Nothing has been written.');
    expect(said).toContain('2 │ title: A small study');
  });
});
