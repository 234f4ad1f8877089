/** Build of the page: one script and one style sheet with relative addresses, for `app://` and for the browser host. */
// biome-ignore lint/style/noDefaultExport: Vite reads its configuration from the default export.
export default {
  root: 'renderer',
  base: './',
  build: {
    outDir: '../dist/renderer',
    emptyOutDir: true,
    sourcemap: false,
    target: ['chrome130', 'firefox128', 'safari18'],
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
} as const;
