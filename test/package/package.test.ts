import { execFileSync, execSync, spawnSync } from 'node:child_process';
import { chownSync, cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { publint } from 'publint';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const study = join(root, 'examples/flv/study.yaml');
const folder = mkdtempSync(join(tmpdir(), 'collab-package-'));
const installed = join(folder, 'node_modules/collab');
const dist = join(installed, 'dist');

/** What npm says of the package that it made. */
interface Packed {
  readonly filename: string;
  readonly unpackedSize: number;
  readonly files: readonly { readonly path: string }[];
}

interface Manifest {
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
}

let packed: Packed;

// The bundles have been built before the tests: they are packed as they stand.
beforeAll(() => {
  const said = execSync(`npm pack --ignore-scripts --json --pack-destination "${folder}"`, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  [packed] = JSON.parse(said) as [Packed];
  mkdirSync(installed, { recursive: true });
  execFileSync('tar', ['-xzf', join(folder, packed.filename), '--strip-components=1', '-C', installed]);
  const { dependencies } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as Manifest;
  for (const name of Object.keys(dependencies)) {
    mkdirSync(dirname(join(folder, 'node_modules', name)), { recursive: true });
    cpSync(join(root, 'node_modules', name), join(folder, 'node_modules', name), { recursive: true });
  }
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function collab(...args: readonly string[]): { readonly status: number | null; readonly stdout: string; readonly stderr: string } {
  return spawnSync(process.execPath, [join(installed, 'bin/collab.js'), ...args], { cwd: folder, encoding: 'utf8' });
}

function caches(): readonly string[] {
  return readdirSync(dist).filter((name) => name.includes('.cache'));
}

describe('the package', () => {
  it('takes five megabytes at most', () => {
    expect(packed.unpackedSize).toBeLessThanOrEqual(5_000_000);
  });

  it('holds what is needed to run it and to read about it, and nothing that only this machine has', () => {
    const paths = packed.files.map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining(['LICENSE', 'README.md', 'bin/collab.js', 'dist/THIRD-PARTY-NOTICES.txt', 'schemas/study.schema.json']));
    expect(paths.filter((path) => !/^(?:bin|dist|schemas)\/[\w.-]+$|^(?:LICENSE|README\.md|CHANGELOG\.md|package\.json)$/.test(path))).toEqual([]);
    expect(paths.filter((path) => /\.(?:cache|map|wasm|ts)/.test(path))).toEqual([]);
  });

  it('installs nothing beside itself that its bundles hold already', () => {
    const { dependencies } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as Manifest;
    expect(Object.keys(dependencies)).toEqual(['@resvg/resvg-wasm']);
  });

  it('runs nothing when it is installed: npm would warn of that, also where nothing is run', () => {
    const { scripts } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as Manifest;
    expect(Object.keys(scripts).filter((name) => ['preinstall', 'install', 'postinstall', 'prepare'].includes(name))).toEqual([]);
    // What builds a clone, and what is packed.
    expect([scripts['preprepare'], scripts['prepack']]).toEqual([scripts['build'], scripts['build']]);
  });

  it('is what publint asks for', async () => {
    const { messages } = await publint({ pkgDir: installed, pack: false, strict: true });
    expect(messages).toEqual([]);
  });

  it('is a command and no library, but its schemas can be found', () => {
    const { resolve } = createRequire(join(folder, 'index.js'));
    expect(() => resolve('collab')).toThrow(/exports/);
    expect(resolve('collab/schemas/study.schema.json')).toBe(join(installed, 'schemas/study.schema.json'));
  });
});

describe('the package in an empty folder', () => {
  it('analyses a study as Markdown, HTML and Word', () => {
    const { status, stderr } = collab('analyze', study, '--format', 'md,html,docx', '--output', join(folder, 'report'), '--quiet');
    expect([status, stderr]).toEqual([0, '']);
    expect(readdirSync(join(folder, 'report')).filter((name) => /^study\.report\.(?:docx|html|md)$/.test(name))).toHaveLength(3);
    // With pictures: without what draws them it is a fourth of that.
    expect(statSync(join(folder, 'report/study.report.docx')).size).toBeGreaterThan(60_000);
  });

  it.each([
    ['validate', study],
    ['explain', study, 'benchmark.ringsaker.gapTotal'],
    ['catalogue', 'services'],
    ['data', 'municipalities', 'levanger'],
    ['init', 'begun', '--municipality', 'Frosta', '--municipality', 'Levanger', '--yes'],
  ])('runs %s', (...args) => {
    const { status, stdout, stderr } = collab(...args);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).not.toBe('');
  });
});

describe('the caches of an installed package', () => {
  it('are written by the first run, for this version of Node, whole, and to be read by all', () => {
    for (const name of caches()) rmSync(join(dist, name));
    collab('validate', study);
    expect(caches().length).toBeGreaterThan(1);
    expect(caches().filter((name) => !name.endsWith(`-${process.versions.v8}-${process.arch}.cache`))).toEqual([]);
    if (process.platform !== 'win32') expect(new Set(caches().map((name) => statSync(join(dist, name)).mode & 0o777))).toEqual(new Set([0o644]));
  });

  it('are written once', () => {
    const written = (): readonly (readonly [string, number])[] => caches().map((name) => [name, statSync(join(dist, name)).mtimeMs]);
    collab('validate', study);
    const before = written();
    collab('validate', study);
    expect(written()).toEqual(before);
  });

  it('do not come of a run that ended early', () => {
    for (const name of caches()) rmSync(join(dist, name));
    expect(collab('validate', join(folder, 'nowhere.yaml')).status).toBe(2);
    expect(caches()).toEqual([]);
  });

  it.runIf(process.getuid?.() === 0)('are not written into the folder of somebody else', () => {
    for (const name of caches()) rmSync(join(dist, name));
    chownSync(dist, 65_534, 65_534);
    expect(collab('validate', study).status).toBe(0);
    chownSync(dist, 0, 0);
    expect(caches()).toEqual([]);
  });
});
