import { defineConfig } from 'vitest/config';

const shared = { testTimeout: 300_000, hookTimeout: 120_000 };

/** Runs over the shared real-world cases; a case folder that is absent is reported and skipped, never silently. */
export default defineConfig({
  test: {
    // Also the core that runs the runner: it waits most of the time.
    maxWorkers: '100%',
    reporters: ['default', './tools/plain-count.ts'],
    projects: [
      { test: { ...shared, name: 'pure', include: ['packages/**/*.conformance.ts'] } },
      {
        test: {
          ...shared,
          name: 'apps',
          include: ['apps/**/*.conformance.ts'],
          globalSetup: ['apps/server/src/testing/global-setup.ts'],
        },
      },
    ],
  },
});
