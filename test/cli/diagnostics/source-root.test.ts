import { describe, expect, test } from 'vitest';
import { pathFromRoot, sourceRoot } from '../../../src/cli/diagnostics/source-root.ts';

describe('the root of the files', () => {
  test('is the working folder', () => {
    expect(sourceRoot({}, '/repo/study')).toBe('/repo/study');
    expect(sourceRoot({ GITHUB_WORKSPACE: '' }, '/repo/study')).toBe('/repo/study');
  });

  test('is the checkout on GitHub, when the step works in it', () => {
    expect(sourceRoot({ GITHUB_WORKSPACE: '/repo' }, '/repo')).toBe('/repo');
    expect(sourceRoot({ GITHUB_WORKSPACE: '/repo' }, '/repo/study')).toBe('/repo');
    expect(sourceRoot({ GITHUB_WORKSPACE: '/repo' }, '/elsewhere')).toBe('/elsewhere');
  });
});

test('a path goes from the root, or there is none', () => {
  expect(pathFromRoot('/repo/a/b.yaml', '/repo')).toBe('a/b.yaml');
  expect(pathFromRoot('/repo/..a.yaml', '/repo')).toBe('..a.yaml');
  expect(pathFromRoot('/other/b.yaml', '/repo')).toBeUndefined();
  expect(pathFromRoot('a.yaml', process.cwd())).toBe('a.yaml');
});
