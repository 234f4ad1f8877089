import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';

const neededMajor = 24;
/**
 * With which the program runs. A small part of the heap for what is new costs no time and saves a quarter of the memory: measured
 * in test/bench. Throwing away compiled WebAssembly while several threads use it can end the whole process (V8 13.6, a check failing in
 * `WasmImportWrapperCache::Free`); what is kept instead is a few megabytes. Electron takes the same from `v8Flags` in package.json.
 */
export const nodeFlags = [
  '--disable-warning=ExperimentalWarning',
  '--max-semi-space-size=8',
  '--no-wasm-code-gc',
];

/**
 * A Node that runs TypeScript and has SQLite: this one when it is new enough, else the one among the packages.
 * @param {string} root folder of package.json
 * @returns {string} path of the program
 */
export function nodeProgram(root) {
  if (Number(process.versions.node.split('.')[0]) >= neededMajor) return process.execPath;
  const program = join(
    root,
    'node_modules',
    'node',
    'bin',
    process.platform === 'win32' ? 'node.exe' : 'node',
  );
  return existsSync(program) ? program : process.execPath;
}

/**
 * Runs a script with that Node in the same terminal and waits for it; signals are passed on.
 * @param {string} root
 * @param {readonly string[]} parameters script and its arguments
 * @param {string} [cwd] folder it works in
 * @returns {Promise<number>} its exit code
 */
export function underNode24(root, parameters, cwd = process.cwd()) {
  return run(nodeProgram(root), [...nodeFlags, ...parameters], { cwd });
}

/**
 * Runs a program in the same terminal and waits for it.
 * @param {string} program
 * @param {readonly string[]} parameters
 * @param {{ readonly cwd?: string, readonly env?: NodeJS.ProcessEnv }} options
 * @returns {Promise<number>} its exit code; 128 + the signal's number when a signal ended it
 */
export function run(program, parameters, options) {
  return new Promise((resolve) => {
    const child = spawn(program, parameters, { stdio: 'inherit', ...options });
    const forward = (signal) => child.kill(signal);
    // A terminal sends Ctrl+C to both; then this process only has to outlive the child.
    const interrupt = process.stdin.isTTY ? () => undefined : forward;
    process.on('SIGINT', interrupt);
    process.on('SIGTERM', forward);
    child.on('error', (cause) => {
      process.stderr.write(`${program}: ${cause.message}\n`);
      resolve(2);
    });
    child.on('exit', (code, signal) => {
      process.off('SIGINT', interrupt);
      process.off('SIGTERM', forward);
      resolve(code ?? 128 + (constants.signals[signal] ?? 0));
    });
  });
}
