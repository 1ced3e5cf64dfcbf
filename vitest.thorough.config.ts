import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** Tests that try something as often as they are told to, by `runCount`. */
const repeated = readdirSync('test', { recursive: true, encoding: 'utf8' })
  .map((name) => join('test', name).replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.test.ts') && readFileSync(path, 'utf8').includes("run-count.ts'"));

/** What takes longer than anybody waits for after each change: all that is tried at length, as often as it should be, and what is measured. */
export default defineConfig({
  test: {
    include: [...repeated, 'test/**/*.performance.test.ts'],
    exclude: ['**/node_modules/**', 'test/system/**'],
    globalSetup: ['test/build-first.ts'],
    env: { COLLAB_TEST_RUNS: 'all' },
    reporters: ['default', './scripts/count-reporter.ts'],
    testTimeout: 600_000,
    isolate: false,
    maxWorkers: '100%',
  },
});
