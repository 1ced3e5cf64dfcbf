import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/build-first.ts'],
    reporters: ['default', './scripts/count-reporter.ts'],
    testTimeout: 60_000,
  },
});
