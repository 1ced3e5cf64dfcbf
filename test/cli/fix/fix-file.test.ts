import { chmodSync, lstatSync, readFileSync, readdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { writeFile as writeFileLater } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { check, refuseTooLarge, studySizeLimit } from '../../../src/collab.ts';
import type { FixedFile } from '../../../src/cli/fix/fix-file.ts';
import { fixFile } from '../../../src/cli/fix/fix-file.ts';
import { sayFixed } from '../../../src/cli/fix/say-fixed.ts';
import { fixTexts } from '../../../src/texts/fix-texts-by-language.ts';
import { messageTexts } from '../../../src/texts/message-texts.ts';
import { smallStudy } from '../../study-of.ts';
import { temporaryFolder } from '../files/temporary-folder.ts';

const wrong = smallStudy('discountRate: 4,5 %\ngruop: { name: FLV }\ndecisionDate: 1/10/2001');
const right = smallStudy('discountRate: 4.5 %\ngroup: { name: FLV }\ndecisionDate: 1/10/2001');
const checking = { check, refuseTooLarge, limit: studySizeLimit };

function written(content: string | Uint8Array): string {
  const path = join(temporaryFolder(), 'study.yaml');
  writeFileSync(path, content);
  return path;
}

async function fixed(path: string): Promise<Extract<FixedFile, { kind: 'checked' }>> {
  const outcome = await fixFile({ path, name: 'study.yaml' }, checking);
  if (outcome.kind === 'failure') throw new Error(outcome.failure.detail);
  return outcome;
}

describe('a file with certain mistakes', () => {
  test('is written mended, and what is left is told of the file as it is now', async () => {
    const path = written(wrong);
    const outcome = await fixed(path);
    expect(readFileSync(path, 'utf8')).toBe(right);
    expect(outcome).toMatchObject({ name: 'study.yaml', mended: 2, problem: undefined, output: undefined, source: { text: right } });
    expect(outcome.diagnostics.map(({ code }) => code)).toEqual(['format/bad-date']);
    expect(readdirSync(join(path, '..'))).toEqual(['study.yaml']);
  });

  test('keeps byte order mark, line ends and mode, and stays behind its link', async () => {
    const windows = (text: string): string => `\uFEFF${text.replaceAll('\n', '\r\n')}`;
    const path = written(windows(wrong));
    chmodSync(path, 0o640);
    const link = join(path, '../link.yaml');
    symlinkSync('study.yaml', link);
    await fixed(link);
    expect(readFileSync(path, 'utf8')).toBe(windows(right));
    expect(statSync(path).mode & 0o777).toBe(0o640);
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
  });

  test('is not touched the second time', async () => {
    const path = written(wrong);
    await fixed(path);
    const { ino } = statSync(path);
    expect(await fixed(path)).toMatchObject({ mended: 0, problem: undefined });
    expect(statSync(path).ino).toBe(ino);
  });

  test('is left as it is when somebody else writes it meanwhile', async () => {
    const path = written(wrong);
    const outcome = fixed(path);
    // The reading happens at once, and the writing later.
    await Promise.resolve();
    const other = `${wrong}# saved in an editor\n`;
    writeFileSync(path, other);
    expect(await outcome).toMatchObject({ mended: 0, problem: { kind: 'changed-meanwhile' } });
    expect((await outcome).diagnostics).toHaveLength(3);
    expect(readFileSync(path, 'utf8')).toBe(other);
  });

  test('is left as it is when it is a pipe, which is said', async () => {
    const pipe = join(temporaryFolder(), 'pipe');
    execFileSync('mkfifo', [pipe]);
    const outcome = fixed(pipe);
    await writeFileLater(pipe, wrong);
    expect(await outcome).toMatchObject({ mended: 0, problem: { kind: 'no-file' } });
  });
});

describe('a file that cannot be read', () => {
  test('is a failure', async () => {
    expect(await fixFile({ path: join(temporaryFolder(), 'none.yaml'), name: 'x' }, checking)).toMatchObject({ kind: 'failure', failure: { reason: 'missing' } });
  });

  test('as text, or is too large, is told of and left', async () => {
    const binary = written(Buffer.from([0x61, 0, 0x62]));
    expect(await fixed(binary)).toMatchObject({ mended: 0, diagnostics: [{ code: 'file/binary' }] });
    const large = await fixFile({ path: written(wrong), name: 'x' }, { ...checking, limit: 10 });
    expect(large).toMatchObject({ kind: 'checked', mended: 0, diagnostics: [{ code: 'file/too-large' }] });
  });
});

describe('what is said', () => {
  test('is a line with the name of the file and how much was mended', async () => {
    const outcome = await fixed(written(wrong));
    const said = (['nb', 'nn', 'sv', 'en'] as const).map((language) => sayFixed(outcome, fixTexts[language], messageTexts[language].terminal));
    expect(said).toEqual(['study.yaml: 2 rettet', 'study.yaml: 2 retta', 'study.yaml: 2 rättade', 'study.yaml: 2 mended']);
  });

  test('is nothing where there was nothing to mend', async () => {
    expect(sayFixed(await fixed(written(smallStudy(''))), fixTexts.en, messageTexts.en.terminal)).toBeUndefined();
  });

  test('is what went wrong where the file was not written', async () => {
    const outcome = await fixed(written(wrong));
    const { terminal } = messageTexts.en;
    expect(sayFixed({ ...outcome, problem: { kind: 'changed-meanwhile', name: 'study.yaml' } }, fixTexts.en, terminal)).toContain('has not been overwritten');
    expect(sayFixed({ ...outcome, problem: { kind: 'no-file', name: 'pipe' } }, fixTexts.en, terminal)).toContain('"-"');
    const failure = { reason: 'not-permitted', path: 'study.yaml', detail: 'permission denied (EACCES)' } as const;
    expect(sayFixed({ ...outcome, problem: { kind: 'unwritable', failure } }, fixTexts.en, terminal)).toContain('EACCES');
  });
});
