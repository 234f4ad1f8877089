import { defineConfig } from 'vitest/config';
import { nodeFlags } from '../../electron/launch/under-node-24.mjs';

// biome-ignore lint/style/noDefaultExport: vitest reads its configuration from the default export.
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['test/end-to-end/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    execArgv: [...nodeFlags],
  },
});
