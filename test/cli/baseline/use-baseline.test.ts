import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openBaseline } from '../../../src/cli/baseline/open-baseline.ts';
import type { BaselineOutcome } from '../../../src/cli/baseline/use-baseline.ts';
import { useBaseline } from '../../../src/cli/baseline/use-baseline.ts';
import type { CheckedFile } from '../../../src/cli/diagnostics/checked-file.ts';
import { languages } from '../../../src/texts/language.ts';
import { smallStudy } from '../../study-of.ts';
import { checkedFile, codesOf } from './baseline-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'collab-baseline-'));
const path = join(folder, 'ci', 'baseline.json');
const study = smallStudy('services:\n  "å b": { title: Velkomst }\n  farewell: { title: Farvel }');

beforeAll(() => {
  mkdirSync(join(folder, 'ci'));
  writeFileSync(join(folder, 'study.yaml'), study);
});
beforeEach(() => {
  rmSync(path, { force: true });
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function studyFile(text: string = study, name = 'study.yaml'): CheckedFile {
  return checkedFile(join(folder, name), text);
}

async function run(files: readonly CheckedFile[], updateBaseline: boolean): Promise<BaselineOutcome> {
  const baseline = await openBaseline({ baseline: path, updateBaseline }, 'en');
  if (baseline === undefined) throw new Error('no baseline');
  return useBaseline(baseline, files);
}

describe('a baseline that is updated', () => {
  it('has all that counts, with paths from its own folder, and hides it at once and later', async () => {
    const { files, failure } = await run([studyFile()], true);
    expect(failure).toBeUndefined();
    expect(files.map(codesOf)).toEqual([[]]);
    const { entries } = JSON.parse(readFileSync(path, 'utf8')) as { entries: readonly { file: string; at: string }[] };
    expect(entries.map(({ file }) => file)).toEqual(entries.map(() => '../study.yaml'));
    expect(entries.map(({ at }) => at)).toContain('services.farewell');
    expect((await run([studyFile()], false)).files.map(codesOf)).toEqual([[]]);
  });

  it('is sorted: the same mistakes give the same bytes, in any order of the files', async () => {
    const files = [studyFile(), studyFile(study, 'b.yaml'), studyFile(study, 'a.yaml')];
    await run(files, true);
    const written = readFileSync(path, 'utf8');
    rmSync(path);
    await run(files.toReversed(), true);
    expect(readFileSync(path, 'utf8')).toBe(written);
    const names = (JSON.parse(written) as { entries: readonly { file: string }[] }).entries.map(({ file }) => file);
    expect(names).toEqual(names.toSorted());
  });

  it('is not touched where it says all of it already', async () => {
    await run([studyFile()], true);
    const before = statSync(path);
    await run([studyFile()], true);
    expect(statSync(path).ino).toBe(before.ino);
  });

  it('loses what is mended, and keeps what it has of files that were not checked and are still there', async () => {
    writeFileSync(join(folder, 'other.yaml'), study);
    await run([studyFile(), studyFile(study, 'other.yaml'), studyFile(study, 'gone.yaml')], true);
    const { files } = await run([studyFile(smallStudy(''))], true);
    expect(files.map(codesOf)).toEqual([[]]);
    const names = (JSON.parse(readFileSync(path, 'utf8')) as { entries: readonly { file: string }[] }).entries.map(({ file }) => file);
    expect(new Set(names)).toEqual(new Set(['../other.yaml']));
  });

  it('names standard input as --stdin-name does, and leaves it alone without a name', async () => {
    const { files } = await run([checkedFile('-', study), checkedFile(join(folder, 'ci', 'piped.yaml'), study)], true);
    expect(files.map(codesOf)).toEqual([[], []]);
    const names = (JSON.parse(readFileSync(path, 'utf8')) as { entries: readonly { file: string }[] }).entries.map(({ file }) => file);
    expect(new Set(names)).toEqual(new Set(['-', 'piped.yaml']));
    expect((await run([], false)).files.flatMap(({ diagnostics }) => diagnostics.map(({ args }) => (args as { file: string }).file))).not.toContain('-');
  });

  it('is not written where it cannot be, and the files are as they were', async () => {
    const baseline = { path: join(folder, 'nowhere', 'baseline.json'), written: undefined, isUpdated: true };
    const { files, failure } = await useBaseline(baseline, [studyFile()]);
    expect(failure?.reason).toBe('missing-folder');
    expect(files).toEqual([studyFile()]);
  });
});

describe('what cannot be a baseline', () => {
  const saying = async (content: string | Uint8Array, updateBaseline = false): Promise<string> => {
    writeFileSync(path, content);
    return openBaseline({ baseline: path, updateBaseline }, 'en').then(
      () => 'nothing',
      (error: unknown) => (error as Error).message.replace(path, 'FILE'),
    );
  };

  it.each([
    ['a study', study, 'FILE:1: This is not a baseline as --update-baseline writes it.'],
    ['an empty file', '', 'FILE:1: This is not a baseline as --update-baseline writes it.'],
    ['another JSON', '[1, 2]', 'FILE:1: This is not a baseline as --update-baseline writes it.'],
    ['a later format', '{\n "format": 2, "entries": [] }', 'FILE:2: The baseline has format 2, and this version of collab reads format 1.'],
    ['an entry without a code', '{ "format": 1, "entries": [\n{ "file": "a", "at": "", "count": 1 }] }', 'FILE:2: An entry of the baseline needs'],
    ['an entry that counts to nothing', '{ "format": 1, "entries": [{ "file": "a", "code": "b", "at": "", "count": 0 }] }', 'FILE:1: An entry of the baseline needs'],
    ['one that is cut short', '{ "format": 1,\n "entries": [', 'FILE:2: This is not a baseline as --update-baseline writes it. '],
    ['what is no text', Uint8Array.of(0xff, 0xfe, 0x7b, 0), 'FILE:1: This is not a baseline as --update-baseline writes it. '],
  ])('%s is refused with its line, and never written over', async (_, content, expected) => {
    expect(await saying(content)).toContain(expected);
    expect(await saying(content, true)).toContain(expected);
    expect(readFileSync(path)).toEqual(Buffer.from(content));
  });

  it('is told in every language', async () => {
    for (const language of languages) {
      for (const options of [{ updateBaseline: true }, { baseline: '-' }, { baseline: join(folder, 'none.json') }, { baseline: folder }]) {
        await expect(openBaseline(options, language)).rejects.toMatchObject({ name: 'UsageError' });
      }
    }
  });

  it('is nothing where no baseline is named', async () => {
    expect(await openBaseline({}, 'en')).toBeUndefined();
  });

  it('is nothing that is only laid out anew: with tabs, on one line, with other line ends or a byte order mark', async () => {
    await run([studyFile()], true);
    const text = readFileSync(path, 'utf8');
    for (const content of [`\uFEFF${text}`, text.replaceAll('\n', '\r\n'), JSON.stringify(JSON.parse(text)), JSON.stringify(JSON.parse(text), null, '\t')]) {
      writeFileSync(path, content);
      expect((await run([studyFile()], false)).files.map(codesOf)).toEqual([[]]);
    }
  });
});
