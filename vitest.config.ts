import { defineConfig } from 'vitest/config';

const shared = { testTimeout: 60_000, hookTimeout: 120_000 };

/** Three projects: `apps` starts a throw-away PostgreSQL, `browser` builds the page and starts the product itself. */
export default defineConfig({
  test: {
    // Also the core that runs the runner: it waits most of the time.
    maxWorkers: '100%',
    reporters: ['default', './tools/plain-count.ts'],
    projects: [
      {
        test: {
          ...shared,
          name: 'pure',
          // The files of a worker share its modules: reading them anew for each file took half of the time.
          isolate: false,
          include: ['packages/**/*.test.ts', 'tools/**/*.test.ts', 'apps/web/src/**/*.test.ts'],
        },
      },
      {
        test: {
          ...shared,
          name: 'apps',
          include: ['apps/server/**/*.test.ts'],
          globalSetup: ['apps/server/src/testing/global-setup.ts'],
        },
      },
      {
        test: {
          ...shared,
          name: 'browser',
          include: ['apps/web/e2e/**/*.test.ts'],
          globalSetup: ['apps/web/e2e/global-setup.ts'],
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
