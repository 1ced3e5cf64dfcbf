import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { githubWorkflow } from '../../src/cli/init/github-workflow.ts';

const workflow = readFileSync(new URL('../../.github/workflows/test.yml', import.meta.url), 'utf8');

function actionsOf(text: string): readonly string[] {
  return Array.from(text.matchAll(/uses: (.*)/g), ([, action = '']) => action);
}

it('tests on three systems and every version of Node that is supported', () => {
  const { jobs } = parse(workflow) as { readonly jobs: Readonly<Record<string, unknown>> };
  expect(jobs).toMatchObject({
    test: { strategy: { matrix: { os: ['ubuntu-latest', 'macos-latest'], node: [20, 22, 24] } } },
    windows: { 'runs-on': 'windows-latest', strategy: { matrix: { node: [20, 22, 24] } } },
  });
});

it('uses actions by the commits that the workflows of users have', () => {
  const ours = new Set(actionsOf(workflow));
  expect(ours).toEqual(new Set(actionsOf(githubWorkflow('study.yaml'))));
  for (const action of ours) expect(action).toMatch(/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
});
