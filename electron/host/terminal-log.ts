import type { Log } from '#electron/backend/backend.ts';

/** Lines on stderr. Of a cause only the stack: its message can hold a path, never a file's content. */
export const terminalLog: Log = {
  error: (what, cause) => {
    const told = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
    process.stderr.write(`${what}: ${told}\n`);
  },
  info: (what) => {
    process.stderr.write(`${what}\n`);
  },
};
