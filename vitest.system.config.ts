import { defineConfig } from 'vitest/config';

/** What needs a browser, an office suite or other shells: `npm test` needs Node alone. */
export default defineConfig({
  test: {
    include: ['test/system/**/*.test.ts'],
    reporters: ['default', './scripts/count-reporter.ts'],
    testTimeout: 180_000,
    hookTimeout: 60_000,
    isolate: false,
  },
});
