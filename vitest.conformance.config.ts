import { defineConfig } from 'vitest/config';

/** Runs over the shared real-world cases; a case folder that is absent is reported and skipped, never silently. */
export default defineConfig({
  test: {
    include: ['packages/**/*.conformance.ts', 'apps/**/*.conformance.ts'],
    testTimeout: 300_000,
    hookTimeout: 120_000,
  },
});
