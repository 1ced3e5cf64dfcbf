import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { findStudies, sayFindProblem } from '../../../src/cli/files/find-studies.ts';
import { findTexts } from '../../../src/texts/find-texts-by-language.ts';
import { messageTexts } from '../../../src/texts/message-texts.ts';
import { smallStudy } from '../../study-of.ts';
import { bundleScript } from './bundle-script.ts';
import { newFolder, temporaryFolder } from './temporary-folder.ts';

const study = smallStudy('');
const start = process.cwd();

/** A folder with these files, in which the test then runs: what holds nothing else holds a study. */
function folderWith(...files: readonly (string | readonly [string, string | Uint8Array])[]): string {
  const folder = temporaryFolder();
  for (const file of files) {
    const [path, content] = typeof file === 'string' ? [file, study] : file;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  process.chdir(folder);
  return folder;
}

afterEach(() => process.chdir(start));

async function namesOf(...args: readonly string[]): Promise<readonly string[]> {
  const { files, problems } = await findStudies(args, undefined);
  expect(problems).toEqual([]);
  expect(files.map(({ path }) => path)).toEqual(files.map(({ name }) => name));
  return files.map(({ name }) => name);
}

describe('files', () => {
  test('are checked in the order in which they are named', async () => {
    folderWith('b.yaml', 'a.yaml');
    expect(await namesOf('b.yaml', 'a.yaml')).toEqual(['b.yaml', 'a.yaml']);
  });

  test('that are not there are left to the reading, which says so', async () => {
    folderWith();
    expect(await namesOf('none.yaml', 'none/at all.yaml')).toEqual(['none.yaml', 'none/at all.yaml']);
  });

  test('are checked once, by the first of their names', async () => {
    const folder = folderWith('a.yaml', 'sub/b.yaml');
    symlinkSync('a.yaml', join(folder, 'link.yaml'));
    expect(await namesOf('./a.yaml', 'a.yaml', 'sub/../a.yaml', 'link.yaml', join(folder, 'a.yaml'), '*.yaml', '.')).toEqual(['./a.yaml', 'sub/b.yaml']);
  });

  test.each(['[x].yaml', 'a*.yaml', '{a,b}.yaml', 'what?.yaml', '!not.yaml', '@(a).yaml', 'with space (1).yaml'])('called %s are files and no patterns', async (name) => {
    folderWith(name, 'x.yaml', 'ab.yaml', 'a.yaml', 'whatx.yaml');
    expect(await namesOf(name)).toEqual([name]);
  });

  test('are standard input for "-", once, under the name that it is given', async () => {
    expect((await findStudies(['-', '-'], 'studie.yaml')).files).toEqual([{ path: '-', name: 'studie.yaml' }]);
    expect((await findStudies(['-'], undefined)).files).toEqual([{ path: '-', name: '-' }]);
  });

  test('beside one that is standard input for somebody else stay files', async () => {
    folderWith('-.yaml');
    expect(await namesOf('-', '-.yaml')).toEqual(['-', '-.yaml']);
  });
});

describe('a pattern', () => {
  test('is all files that it matches, by code unit', async () => {
    folderWith('b.yaml', 'a.yaml', 'Å.yaml', 'Z.yaml', 'with space.yaml', 'sub/c.yaml', ['d.txt', '']);
    expect(await namesOf('*.yaml')).toEqual(['Z.yaml', 'a.yaml', 'b.yaml', 'with space.yaml', 'Å.yaml']);
    expect(await namesOf('./**/*.yaml')).toEqual(['Z.yaml', 'a.yaml', 'b.yaml', 'sub/c.yaml', 'with space.yaml', 'Å.yaml']);
    expect(await namesOf('{sub,none}/[a-c].yaml', 'b.*')).toEqual(['sub/c.yaml', 'b.yaml']);
  });

  test('takes also files that do not look like studies: who writes it knows', async () => {
    folderWith(['a.yaml', 'x: 1\n']);
    expect(await namesOf('*.yaml')).toEqual(['a.yaml']);
  });

  test('may lead up, or begin at the root', async () => {
    const folder = folderWith('a.yaml', 'sub/b.yaml', 'sub [1]/c.yaml');
    process.chdir(join(folder, 'sub'));
    expect(await namesOf('../*.yaml')).toEqual(['../a.yaml']);
    expect(await namesOf(`${folder}/*/b.yaml`)).toEqual([`${folder}/sub/b.yaml`]);
    process.chdir(join(folder, 'sub [1]'));
    expect(await namesOf('*.yaml')).toEqual(['c.yaml']);
  });

  test('looks into node_modules and folders with a point only when it names them', async () => {
    folderWith('node_modules/x/a.yaml', '.hidden/b.yaml', 'c.yaml');
    expect(await namesOf('**/*.yaml')).toEqual(['c.yaml']);
    expect(await namesOf('node_modules/**/*.yaml', '.hidden/*.yaml')).toEqual(['node_modules/x/a.yaml', '.hidden/b.yaml']);
  });

  test('that matches nothing is told of, and the others are checked all the same', async () => {
    folderWith('a.yaml');
    expect(await findStudies(['none/*.yaml', 'a.*', '*.yml'], undefined)).toEqual({
      files: [{ path: 'a.yaml', name: 'a.yaml' }],
      problems: [
        { kind: 'no-match', pattern: 'none/*.yaml' },
        { kind: 'no-match', pattern: '*.yml' },
      ],
    });
  });

  test('matches nothing that is a folder', async () => {
    folderWith('a.yaml/b.txt');
    expect((await findStudies(['*.yaml'], undefined)).problems).toEqual([{ kind: 'no-match', pattern: '*.yaml' }]);
  });
});

describe('a folder', () => {
  test('is the studies in it and below it', async () => {
    folderWith('s/b.yaml', 's/a.YML', 's/sub dir/[c].yaml', 's/node_modules/x/d.yaml', 's/.git/e.yaml', ['s/f.yaml', 'services:\n  web: { image: x }\ntitle: x\n'], ['s/g.md', study]);
    expect(await namesOf('s')).toEqual(['s/a.YML', 's/b.yaml', 's/sub dir/[c].yaml']);
    expect(await namesOf('./s/')).toEqual(['s/a.YML', 's/b.yaml', 's/sub dir/[c].yaml']);
    process.chdir('s');
    expect(await namesOf('.')).toEqual(['a.YML', 'b.yaml', 'sub dir/[c].yaml']);
    expect(await namesOf('../s')).toEqual(['../s/a.YML', '../s/b.yaml', '../s/sub dir/[c].yaml']);
  });

  test('with signs of patterns in its name is a folder', async () => {
    const folder = folderWith('[a] {b} (c)*/a.yaml');
    expect(await namesOf('[a] {b} (c)*')).toEqual(['[a] {b} (c)*/a.yaml']);
    expect(await namesOf(join(folder, '[a] {b} (c)*'))).toEqual([join(folder, '[a] {b} (c)*/a.yaml')]);
  });

  test('that is hidden, or node_modules, is looked into when it is named', async () => {
    folderWith('.hidden/a.yaml', 'node_modules/b.yaml');
    expect(await namesOf('.hidden', 'node_modules')).toEqual(['.hidden/a.yaml', 'node_modules/b.yaml']);
  });

  test.each([
    ['with a byte order mark', `\uFEFF${study}`],
    ['with the line ends of Windows', study.replaceAll('\n', '\r\n')],
    ['with misspelt and missing keys', 'titel: x\njurisdiction: norway\nlanguage: nb\nmunicipalites:\nformat: 1\n'],
    ['with a mistake of syntax', `a: [b\n${study}`],
    ['in UTF-16', Buffer.from(`\uFEFF${study}`, 'utf16le')],
  ])('holds a study %s', async (_what, content) => {
    folderWith(['s/a.yaml', content]);
    expect(await namesOf('s')).toEqual(['s/a.yaml']);
  });

  test.each([
    ['two of the keys', 'title: x\nlanguage: nb\n'],
    ['the keys deeper down', 'a:\n  format: 1\n  title: x\n  jurisdiction: norway\n  language: nb\n'],
    ['nothing', ''],
  ])('holds no study in a file with %s', async (_what, content) => {
    folderWith(['s/a.yaml', content]);
    expect(await findStudies(['s'], undefined)).toEqual({ files: [], problems: [{ kind: 'no-study', folder: 's' }] });
  });

  test('with links that lead in a circle is looked through once', async () => {
    const folder = folderWith('s/a.yaml', 's/sub/b.yaml');
    symlinkSync('..', join(folder, 's/sub/up'));
    symlinkSync('self', join(folder, 's/self'));
    symlinkSync('nowhere.yaml', join(folder, 's/broken.yaml'));
    const { files } = await findStudies(['s', 's/**/*.yaml'], undefined);
    expect(files.map(({ name }) => name)).toEqual(expect.arrayContaining(['s/a.yaml', 's/sub/b.yaml']));
    expect(files.filter(({ name }) => !name.includes('broken'))).toHaveLength(2);
  });

  test('waits for no named pipe', async () => {
    const folder = folderWith('s/a.yaml');
    execFileSync('mkfifo', [join(folder, 's/pipe.yaml')]);
    symlinkSync('pipe.yaml', join(folder, 's/link.yaml'));
    expect(await namesOf('s')).toEqual(['s/a.yaml']);
  });
});

describe('what may not be read', () => {
  const folder = newFolder();

  test('is told of, and the rest is checked', async () => {
    const as = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
    const script = await bundleScript(folder, 'find', "import { findStudies } from './src/cli/files/find-studies.ts';\nconsole.log(JSON.stringify(await findStudies(process.argv.slice(2), undefined)));");
    const found = folderWith('s/a.yaml', 's/closed/b.yaml', 'shut/c.yaml', 's/secret.yaml');
    for (const path of ['s/closed', 'shut', 's/secret.yaml']) chmodSync(join(found, path), 0);
    chmodSync(join(found, 's'), 0o755);
    const { stdout, stderr } = spawnSync(process.execPath, [script, 's', 'shut', 'shut/*.yaml'], { cwd: found, encoding: 'utf8', ...as });
    for (const path of ['s/closed', 'shut']) chmodSync(join(found, path), 0o755);
    expect(stderr).toBe('');
    const { files, problems } = JSON.parse(stdout) as Awaited<ReturnType<typeof findStudies>>;
    expect(files.map(({ name }) => name)).toEqual(['s/a.yaml', 's/secret.yaml']);
    expect(problems).toMatchObject([
      { kind: 'failure', failure: { reason: 'not-permitted', path: 's/closed' } },
      { kind: 'failure', failure: { reason: 'not-permitted', path: 'shut' } },
      { kind: 'failure', failure: { reason: 'not-permitted', path: 'shut' } },
    ]);
  });
});

describe('what is not found', () => {
  test('is said in a line, in every language, without control characters', () => {
    for (const language of ['nb', 'nn', 'sv', 'en'] as const) {
      const { terminal } = messageTexts[language];
      expect(sayFindProblem({ kind: 'no-match', pattern: '\u001b[2J*.yaml' }, findTexts[language], terminal)).toContain('␛[2J*.yaml');
      expect(sayFindProblem({ kind: 'no-study', folder: 'studier' }, findTexts[language], terminal)).toContain('studier');
    }
  });
});
