import type { Plugin } from 'esbuild';

/**
 * Packages that a library of ours loads for a part of it that is never called: exceljs reads streams
 * with `unzipper`, and here it only reads whole workbooks. One of the packages below it states no licence, so it must not be in the program at all.
 */
const neverCalled: readonly string[] = ['unzipper'];

/** Puts an empty module in the place of each package that is never called. */
export const leaveOut: Plugin = {
  name: 'leave-out',
  setup: (build) => {
    build.onResolve({ filter: /^[a-z]/ }, ({ path }) =>
      neverCalled.includes(path) ? { path, namespace: 'left-out' } : null,
    );
    build.onLoad({ filter: /.*/, namespace: 'left-out' }, () => ({ contents: '', loader: 'js' }));
  },
};
