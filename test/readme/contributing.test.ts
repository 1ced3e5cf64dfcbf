import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../cli/commands/command.ts';
import { repositoryFile } from '../study-of.ts';
import { workedExample } from './worked-example.ts';

const contributing = repositoryFile('CONTRIBUTING.md');
const { files, additions } = workedExample(contributing);

/** What the examples make, beside the files that they show whole. */
const made = ['src/texts/da', 'src/knowledge/models/network-with-secretary.yaml'];

describe('CONTRIBUTING', () => {
  it('names only files that are there, or that its examples make', () => {
    const named = [...contributing.matchAll(/(?<![\w/.-])(?:src|test|schemas|scripts|docs|bench|bin|examples)\/[\w./-]*[\w/]/g)].map(([path]) => path);
    const isMade = (path: string): boolean => made.includes(path) || files.some((file) => file.path === path || file.path.startsWith(`${path}/`));
    expect(named.length).toBeGreaterThan(40);
    expect(named.filter((path) => !existsSync(join(root, path)) && !isMade(path))).toEqual([]);
    expect(files.filter(({ path }) => existsSync(join(root, path)))).toEqual([]);
  });

  it('links only to files and headings that are there', () => {
    const links = [...contributing.matchAll(/\]\((?!https?:)([^)]+)\)/g)].map(([, target = '']) => target);
    const headings = [...contributing.matchAll(/^##+ (.*)$/gm)].map(([, title = '']) => `#${title.toLowerCase().replaceAll(' ', '-')}`);
    expect(links.filter((target) => (target.startsWith('#') ? !headings.includes(target) : !existsSync(join(root, target))))).toEqual([]);
  });

  it('names only scripts that the package has', () => {
    const { scripts } = JSON.parse(repositoryFile('package.json')) as { scripts: Readonly<Record<string, string>> };
    const named = [...contributing.matchAll(/npm run ([\w:]+)/g)].map(([, name = '']) => name);
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it.each(additions)('adds to $path beside a line that stands there once: $beside', ({ path, beside, lines }) => {
    expect(repositoryFile(path).split('\n').filter((line) => line === beside)).toHaveLength(1);
    expect(lines).not.toEqual([]);
  });
});
