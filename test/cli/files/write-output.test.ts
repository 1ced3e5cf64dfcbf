import { spawnSync } from 'node:child_process';
import {
  chmodSync, chownSync, existsSync, lstatSync, mkdirSync, readFileSync, readdirSync, readlinkSync, rmSync, statSync, symlinkSync, writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeOutput, writeOutputs } from '../../../src/cli/files/write-output.ts';
import { bundleScript } from './bundle-script.ts';
import { newFolder, temporaryFolder } from './temporary-folder.ts';

const scripts = newFolder();
const superuser = process.getuid?.() === 0;
/** Writes the text of its second argument to the paths after it, and prints the failure. */
let writer = '';

beforeAll(async () => {
  writer = await bundleScript(
    scripts,
    'writer',
    `import { writeOutputs } from './src/cli/files/write-output.ts';
     const [text, ...paths] = process.argv.slice(2);
     const content = text.repeat(Number(process.env.TIMES ?? 1));
     console.log(JSON.stringify((await writeOutputs(paths.map((path) => ({ path, content })))) ?? null));`,
  );
});
afterAll(() => rmSync(scripts, { recursive: true, force: true }));

/** Writes as somebody who is not above permissions. */
function writeAsAnybody(text: string, ...paths: string[]): unknown {
  const as = superuser ? { uid: 65534, gid: 65534 } : {};
  const run = spawnSync(process.execPath, [writer, text, ...paths], { encoding: 'utf8', cwd: '/', ...as });
  return JSON.parse(run.stdout);
}

/** A folder in which anybody may write. */
function openFolder(): string {
  const folder = temporaryFolder();
  chmodSync(folder, 0o777);
  return folder;
}

describe('a regular file', () => {
  test('is created with the mode that the umask leaves', async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'a.md');
    expect(await writeOutput(path, 'Blå\n')).toBeUndefined();
    expect(readFileSync(path, 'utf8')).toBe('Blå\n');
    writeFileSync(join(folder, 'b.md'), '');
    expect(statSync(path).mode).toBe(statSync(join(folder, 'b.md')).mode);
  });

  test.each([0o644, 0o600, 0o755, 0o664, 0o2640])('keeps its mode %o', async (mode) => {
    const path = join(temporaryFolder(), 'a.md');
    writeFileSync(path, 'old');
    chmodSync(path, mode);
    expect(await writeOutput(path, Buffer.from([1, 0, 255]))).toBeUndefined();
    expect(readFileSync(path)).toEqual(Buffer.from([1, 0, 255]));
    expect(statSync(path).mode & 0o7777).toBe(mode);
  });

  test.runIf(superuser)('keeps its owner when the superuser writes it', async () => {
    const path = join(temporaryFolder(), 'a.md');
    writeFileSync(path, 'old');
    chownSync(path, 65534, 65533);
    expect(await writeOutput(path, 'new')).toBeUndefined();
    expect(statSync(path)).toMatchObject({ uid: 65534, gid: 65533 });
  });

  test('may have a name as long as names may be, and leaves nothing beside it', async () => {
    const folder = temporaryFolder();
    const name = `${'n'.repeat(252)}.md`;
    expect(await writeOutput(join(folder, name), 'x')).toBeUndefined();
    expect(readdirSync(folder)).toEqual([name]);
  });

  test('may be named without a folder, and be empty', () => {
    const folder = temporaryFolder();
    const run = spawnSync(process.execPath, [writer, '', 'a.md'], { cwd: folder, encoding: 'utf8' });
    expect(run.stdout).toBe('null\n');
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe('');
  });
});

describe('a symbolic link survives and what it names gets the content', () => {
  test('a file', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'real'));
    writeFileSync(join(folder, 'real/a.md'), 'old');
    symlinkSync('real/a.md', join(folder, 'link.md'));
    expect(await writeOutput(join(folder, 'link.md'), 'new')).toBeUndefined();
    expect(readlinkSync(join(folder, 'link.md'))).toBe('real/a.md');
    expect(readFileSync(join(folder, 'real/a.md'), 'utf8')).toBe('new');
    expect(lstatSync(join(folder, 'real/a.md')).isFile()).toBe(true);
    expect(readdirSync(join(folder, 'real'))).toEqual(['a.md']);
  });

  test('a file that is not there yet', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'real'));
    symlinkSync('real/new.md', join(folder, 'dangling.md'));
    expect(await writeOutput(join(folder, 'dangling.md'), 'new')).toBeUndefined();
    expect(readlinkSync(join(folder, 'dangling.md'))).toBe('real/new.md');
    expect(readFileSync(join(folder, 'real/new.md'), 'utf8')).toBe('new');
  });

  test('a chain, absolute and relative, through a linked folder and its parent', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'deep/inner'), { recursive: true });
    symlinkSync('deep/inner', join(folder, 'short'));
    // `short/..` is `deep`, where a lexical reading would say the folder itself.
    symlinkSync('short/../end.md', join(folder, 'one.md'));
    symlinkSync(join(folder, 'one.md'), join(folder, 'two.md'));
    symlinkSync('two.md', join(folder, 'three.md'));
    expect(await writeOutput(join(folder, 'three.md'), 'new')).toBeUndefined();
    expect(readFileSync(join(folder, 'deep/end.md'), 'utf8')).toBe('new');
    expect(existsSync(join(folder, 'end.md'))).toBe(false);
    for (const name of ['one.md', 'two.md', 'three.md']) expect(lstatSync(join(folder, name)).isSymbolicLink()).toBe(true);
  });

  test('a circle is a failure', async () => {
    const folder = temporaryFolder();
    symlinkSync('b', join(folder, 'a'));
    symlinkSync('a', join(folder, 'b'));
    expect(await writeOutput(join(folder, 'a'), 'x')).toMatchObject({ reason: 'unwritable', detail: /ELOOP/ });
  });

  test('a link that leads to no folder is a failure', async () => {
    const folder = temporaryFolder();
    symlinkSync('none/a.md', join(folder, 'a.md'));
    expect(await writeOutput(join(folder, 'a.md'), 'x')).toMatchObject({ reason: 'missing-folder', path: join(folder, 'a.md') });
  });
});

describe('what cannot be written is a failure, and everything is as it was', () => {
  test('a directory', async () => {
    const folder = temporaryFolder();
    for (const path of [folder, `${folder}/`, join(folder, 'new/'), join(folder, '.')]) {
      expect(await writeOutput(path, 'x')).toEqual({ reason: 'directory', path, detail: 'is a directory' });
    }
    expect(readdirSync(folder)).toEqual([]);
    expect(readdirSync(dirname(folder)).filter((name) => name.startsWith('.collab-'))).toEqual([]);
  });

  test('a missing folder, and a file in a folder\'s place', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'file'), 'old');
    expect(await writeOutput(join(folder, 'none/a.md'), 'x')).toEqual({
      reason: 'missing-folder',
      path: join(folder, 'none/a.md'),
      detail: 'no such file or directory (ENOENT)',
    });
    expect(await writeOutput(join(folder, 'file/a.md'), 'x')).toMatchObject({ reason: 'missing-folder' });
    expect(readFileSync(join(folder, 'file'), 'utf8')).toBe('old');
  });

  test('a folder without permission', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'a.md'), 'old');
    chmodSync(join(folder, 'a.md'), 0o666);
    chmodSync(folder, 0o555);
    for (const name of ['a.md', 'new.md']) {
      expect(writeAsAnybody('new', join(folder, name))).toMatchObject({ reason: 'not-permitted', detail: /EACCES/ });
    }
    chmodSync(folder, 0o755);
    expect(readdirSync(folder)).toEqual(['a.md']);
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe('old');
  });

  test('a write-protected file in a folder where it could be replaced', () => {
    const folder = openFolder();
    expect(writeAsAnybody('old', join(folder, 'a.md'))).toBeNull();
    chmodSync(join(folder, 'a.md'), 0o444);
    expect(writeAsAnybody('new', join(folder, 'a.md'))).toMatchObject({ reason: 'not-permitted', path: join(folder, 'a.md') });
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['a.md']);
  });

  test('a content that the disk does not take', () => {
    const folder = temporaryFolder();
    const path = join(folder, 'a.md');
    writeFileSync(path, 'old');
    // The largest file that the shell's child may write stands in for a full disk.
    const run = spawnSync('bash', ['-c', 'ulimit -f 8; "$1" "$2" 0123456789 "$3" | cat', 'bash', process.execPath, writer, path], {
      encoding: 'utf8',
      env: { ...process.env, TIMES: '100000' },
    });
    expect(JSON.parse(run.stdout)).toMatchObject({ reason: 'unwritable', path, detail: /EFBIG/ });
    expect(readFileSync(path, 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['a.md']);
  });

  test('a full device', async () => {
    expect(await writeOutput('/dev/full', 'x')).toMatchObject({ reason: 'no-space', path: '/dev/full', detail: /ENOSPC/ });
  });
});

describe('several outputs', () => {
  test('are all written', async () => {
    const folder = temporaryFolder();
    const names = ['a.md', 'b.json', 'c.html'];
    expect(await writeOutputs(names.map((name) => ({ path: join(folder, name), content: name })))).toBeUndefined();
    for (const name of names) expect(readFileSync(join(folder, name), 'utf8')).toBe(name);
    expect(readdirSync(folder)).toEqual(names);
  });

  test.each(['none/c.md', '', '../../../dev/full'])('change nothing when one cannot be staged: %s', async (last) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'a.md'), 'old');
    const path = basename(last) === 'full' ? '/dev/full' : join(folder, last);
    const outputs = [join(folder, 'a.md'), join(folder, 'b.md'), path].map((each) => ({ path: each, content: 'new' }));
    expect(await writeOutputs(outputs)).toMatchObject({ path });
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['a.md']);
  });

  test('may be none', async () => {
    expect(await writeOutputs([])).toBeUndefined();
  });
});
