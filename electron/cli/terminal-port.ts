/** The terminal as the command line sees it: an argument, so that a test can be one. */
export interface TerminalPort {
  /** Answers. Resolves when the text was taken. */
  readonly out: (text: string) => Promise<void>;
  /** Progress and complaints. */
  readonly err: (text: string) => void;
  /** stderr is a terminal on which a line can be redrawn; its width in characters. null: it is a file or a pipe. */
  readonly width: number | null;
  /** Folder that relative paths start from. */
  readonly cwd: string;
  /** Aborted when the person ends the program. */
  readonly signal: AbortSignal;
}

/** This process's own terminal. `signal` is aborted at Ctrl+C; a second one, a second later, ends at once. */
export function processTerminal(elapsed: () => number): TerminalPort & { readonly release: () => void } {
  const controller = new AbortController();
  let abortedAt: number | null = null;
  const abort = () => {
    if (abortedAt !== null && elapsed() - abortedAt > 1000) process.exit(2);
    abortedAt ??= elapsed();
    controller.abort();
  };
  const signals = ['SIGINT', 'SIGTERM'] as const;
  for (const name of signals) process.on(name, abort);
  // Who reads our answer may stop reading (`| head`); that is no failure of ours.
  process.stdout.on('error', (cause: NodeJS.ErrnoException) => {
    if (cause.code !== 'EPIPE') throw cause;
  });
  return {
    out: (text) => new Promise((resolve) => void process.stdout.write(text, () => resolve())),
    err: (text) => void process.stderr.write(text),
    width: process.stderr.isTTY ? process.stderr.columns : null,
    cwd: process.cwd(),
    signal: controller.signal,
    release: () => {
      for (const name of signals) process.off(name, abort);
    },
  };
}
