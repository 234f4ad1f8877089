import { serveThread } from '#electron/worker/serve-thread.ts';

/** The real readers with a recogniser that recognises nothing. */
serveThread(() => ({ type: null, fields: {}, lines: [], references: [] }));
