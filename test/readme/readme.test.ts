import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { repositoryFile } from '../study-of.ts';
import { collab, root } from '../cli/commands/command.ts';

/* What the README shows is run here as it stands: its commands, its study, and the output that it promises. */
const readme = repositoryFile('README.md');
const folder = mkdtempSync(join(tmpdir(), 'collab-readme-'));
const blocks = [...readme.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, language = '', content = '']) => ({ language, content }));
const commands = blocks
  .filter(({ language }) => language === 'sh')
  .flatMap(({ content }) => content.trim().split('\n'));

beforeAll(() => {
  cpSync(join(root, 'examples'), join(folder, 'examples'), { recursive: true });
  const study = blocks.find(({ content }) => content.startsWith('format: 1'));
  writeFileSync(join(folder, 'study.yaml'), study?.content ?? '');
  const style = blocks.find(({ content }) => content.startsWith('color: '));
  writeFileSync(join(folder, 'house-style.yaml'), style?.content ?? '');
  writeFileSync(join(folder, 'logo.svg'), '<svg xmlns="http://www.w3.org/2000/svg" width="120" height="40"><rect width="120" height="40"/></svg>');
});

describe('the README', () => {
  it('has the two commands that do all the set-up', () => {
    expect(commands).toContain('npm ci && npx collab analyze examples/flv/study.yaml');
    expect(commands).toContain('npm ci && npm test');
  });

  const runnable = commands.filter((command) => command.startsWith('npx collab'));

  it.each(runnable)('`%s` works', (command) => {
    const run = command.replace('npx collab', `"${process.execPath}" "${join(root, 'bin/collab.js')}"`);
    const { status, stderr } = spawnSync('bash', ['-c', run], { cwd: folder, encoding: 'utf8' });
    expect(stderr).not.toMatch(/error/);
    expect(status).toBe(0);
  });

  it('mentions every command of the help, with an example', () => {
    const { stdout } = collab(['--help']);
    const names = [...stdout.matchAll(/^ {2}([a-z]+)(?: [<[]| {2})/gm)].map(([, name]) => name);
    expect(names).toEqual([
      'init', 'swot', 'weigh', 'assess', 'validate', 'migrate', 'analyze', 'explain', 'draft', 'catalogue', 'data', 'schema', 'completion', 'help',
    ]);
    for (const name of names) expect(runnable.some((command) => command.startsWith(`npx collab ${name} `))).toBe(true);
  });

  it('shows the output that the command prints', () => {
    const shown = blocks.find(({ language }) => language === 'console')?.content ?? '';
    const [command = '', ...output] = shown.split('\n');
    const args = command.replace('$ npx collab ', '').split(' ');
    expect(output.join('\n').trim()).toBe(collab(args, { cwd: folder }).stdout.trim());
  });

  it('shows what is said of two mistakes in the first study', () => {
    const shown = blocks.find(({ content }) => content.startsWith('$ npx collab validate study.yaml\n'))?.content ?? '';
    const wrong = join(folder, 'wrong');
    mkdirSync(wrong);
    const study = readFileSync(join(folder, 'study.yaml'), 'utf8').replace('value: 6_587', 'value: 6.587').replace('benchmark.melhus', 'benchmark.mellhus');
    writeFileSync(join(wrong, 'study.yaml'), study);
    expect(shown).toBe(`$ npx collab validate study.yaml\n${collab(['validate', 'study.yaml'], { cwd: wrong }).stdout}`);
  });

  it('gives a first report with the first study', () => {
    expect(collab(['analyze', 'study.yaml'], { cwd: folder }).status).toBe(0);
    expect(existsSync(join(folder, 'study.report.md'))).toBe(true);
  });

  it('links only to files that exist', () => {
    const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, target = '']) => target);
    expect(links.length).toBeGreaterThan(5);
    expect(links.filter((target) => !existsSync(join(root, target)))).toEqual([]);
  });

  it('names only scripts that the package has', () => {
    const { scripts } = JSON.parse(repositoryFile('package.json')) as { scripts: Readonly<Record<string, string>> };
    const named = [...readme.matchAll(/npm run ([\w:]+)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});
