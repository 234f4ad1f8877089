import { constants } from 'node:os';

const { SIGSEGV, SIGABRT, SIGBUS, SIGILL, SIGFPE } = constants.signals;
/** Ends of a program that broke inside and was not stopped by anybody: by signal, and on Windows by status. */
const broken: ReadonlySet<number> = new Set([
  ...[SIGSEGV, SIGABRT, SIGBUS, SIGILL, SIGFPE].map((signal) => 128 + signal),
  ...[0xc000_0005, 0xc000_00fd, 0xc000_0409],
]);

const mostCrashes = 3;
const withinMilliseconds = 10 * 60_000;

interface Running {
  /** Runs the program once; its exit code. */
  readonly run: () => Promise<number>;
  readonly elapsed: () => number;
  /** Told before it starts again. */
  readonly onAgain: () => void;
}

/**
 * Runs a program, and again when it broke: what was recorded is on the disk, and the person goes on. Not when it breaks three
 * times within ten minutes. Answers with its last exit code.
 */
export async function runAgain({ run, elapsed, onAgain }: Running): Promise<number> {
  const crashes: number[] = [];
  for (;;) {
    const code = await run();
    if (!broken.has(code)) return code;
    crashes.push(elapsed());
    const first = crashes.at(-mostCrashes);
    if (first !== undefined && elapsed() - first < withinMilliseconds) return code;
    onAgain();
  }
}
