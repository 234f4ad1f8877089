import type { TerminalPort } from '#electron/cli/terminal-port.ts';

/** A terminal that is not redrawn and remembers what was said. */
export function aTerminal(): TerminalPort & {
  readonly said: () => string;
  readonly complained: () => string;
  readonly abort: () => void;
} {
  let out = '';
  let err = '';
  const controller = new AbortController();
  return {
    out: async (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    width: null,
    cwd: '/',
    signal: controller.signal,
    said: () => out,
    complained: () => err,
    abort: () => controller.abort(),
  };
}
