import { defineConfig } from 'vitest/config';
import { nodeFlags } from '../electron/launch/under-node-24.mjs';
import { slowTests } from './slow-tests.ts';

/** Tests that look at the page share one browser and one build of it. */
const pageTests = 'test/renderer/**/*page.test.ts';

// biome-ignore lint/style/noDefaultExport: vitest reads its configuration from the default export.
export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    execArgv: [...nodeFlags],
    setupFiles: 'test/property-seed.ts',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
          exclude: ['test/end-to-end/**', pageTests, ...slowTests],
          // Loading the program anew for each file costs more than the tests themselves.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'page',
          include: [pageTests],
          globalSetup: 'test/renderer/mock-page/page-setup.ts',
        },
      },
      {
        extends: true,
        test: {
          name: 'slow',
          include: slowTests.map((glob) => (glob.endsWith('**') ? `${glob}/*.test.ts` : glob)),
        },
      },
    ],
  },
});
