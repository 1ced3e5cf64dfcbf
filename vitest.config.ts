import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // What needs a browser or an office suite: vitest.system.config.ts. What is timed: vitest.thorough.config.ts.
    exclude: ['**/node_modules/**', 'test/system/**', 'test/**/*.performance.test.ts'],
    globalSetup: ['test/build-first.ts'],
    reporters: ['default', './scripts/count-reporter.ts'],
    testTimeout: 60_000,
    // The sources keep nothing between tests but what they compute once: loading them anew for each file takes a minute.
    isolate: false,
    // By default one processor is left idle: of two, that is half.
    maxWorkers: '100%',
  },
});
