import { defineConfig } from 'vitest/config';

const shared = { testTimeout: 60_000, hookTimeout: 120_000 };

/** Two projects: only tests of apps start the throw-away PostgreSQL. */
export default defineConfig({
  test: {
    projects: [
      { test: { ...shared, name: 'pure', include: ['packages/**/*.test.ts', 'tools/**/*.test.ts'] } },
      {
        test: {
          ...shared,
          name: 'apps',
          include: ['apps/**/*.test.ts'],
          globalSetup: ['apps/server/src/testing/global-setup.ts'],
        },
      },
    ],
  },
});
