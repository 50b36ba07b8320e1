import { defineConfig } from 'vitest/config';

/** What measures how long the page is held up: alone, so that nothing else is measured. */
const ALONE = ['tests/e2e/long-export.e2e.ts'];
const ALL = 'tests/e2e/**/*.e2e.ts';

/** Browser tests of the built app: `npm run build` and `npm run build:single` first. */
export default defineConfig({
  test: {
    globalSetup: 'tests/e2e/setup.ts',
    testTimeout: 120_000,
    hookTimeout: 60_000,
    // A machine shared with others may stop for seconds. On a developer's own a test that fails once is looked into.
    retry: process.env.CI ? 1 : 0,
    projects: [
      {
        extends: true,
        test: { name: 'alone', include: ALONE, maxWorkers: 1, sequence: { groupOrder: 0 } },
      },
      {
        extends: true,
        test: {
          name: 'together',
          include: [ALL],
          exclude: ALONE,
          // Nothing is mocked: files share what one has loaded.
          isolate: false,
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
