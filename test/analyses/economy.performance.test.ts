import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** Analyses a study of forty services with so many draws, and says what that took of the processor and of memory. */
const source = `
import { readFileSync } from 'node:fs';
import { analyze } from './src/analyses/index.ts';
import { check } from './src/collab.ts';

const { study } = check('forty-services.yaml', readFileSync(process.argv[2]));
const run = (draws) => {
  const before = process.cpuUsage();
  const { economy } = analyze({ ...study, analysis: { seed: 1, draws } });
  if (economy.services.filter(({ npv }) => npv !== undefined).length !== 40) throw new Error('all forty have a cost and a gain');
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
};
const draws = Number(process.argv[3]);
run(draws);
const seconds = Math.min(run(draws), run(draws));
console.log(JSON.stringify({ seconds, megabytes: process.resourceUsage().maxRSS / 1024 }));
`;

describe('forty services with two hundred thousand draws', () => {
  const folder = mkdtempSync(join(tmpdir(), 'collab-draws-'));
  const script = join(folder, 'draws.cjs');
  const measure = (draws: number): { seconds: number; megabytes: number } => {
    const study = join(import.meta.dirname, '../../bench/forty-services.yaml');
    return JSON.parse(execFileSync(process.execPath, [script, study, String(draws)], { encoding: 'utf8' })) as { seconds: number; megabytes: number };
  };

  beforeAll(async () => {
    const stdin = { contents: source, resolveDir: join(import.meta.dirname, '../..'), loader: 'ts' } as const;
    await build({ stdin, bundle: true, platform: 'node', format: 'cjs', outfile: script, logLevel: 'error' });
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('take time in proportion to the draws, and less than 300 MB of memory', () => {
    const few = measure(20_000);
    const many = measure(200_000);
    expect(many.seconds / few.seconds).toBeLessThanOrEqual(14);
    expect(many.megabytes).toBeLessThan(300);
  });
});
