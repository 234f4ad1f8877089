import { availableParallelism } from 'node:os';
import type { ReadAnswer, Reader } from '#electron/worker/protocol.ts';
import { type ExtractedFile, type ExtractJson, toExtractJson } from '#shared/report/extract-json.ts';
import type { ExtractOptions } from './cli-options.ts';
import { cliTexts } from './cli-texts.ts';
import { progress } from './progress.ts';
import { extractLines } from './result-lines.ts';
import type { TerminalPort } from './terminal-port.ts';
import { isWriteProblem, jsonText, writeJson, writeProblem } from './write-output.ts';

/**
 * Reads each file by itself and tells what stands in it. Exit code 0; 2 when a file could not be opened, when the
 * result could not be written or when the person ended it.
 */
export async function extractVerb(
  options: ExtractOptions,
  terminal: TerminalPort,
  openReader: (jobs: number) => Pick<Reader, 'read' | 'close'>,
): Promise<number> {
  const jobs = options.jobs ?? availableParallelism();
  const reader = openReader(jobs);
  const bar = progress(terminal, options.language);
  try {
    const entries = await readAll(options, reader, jobs, terminal.signal, (done) =>
      bar.show({ kind: 'running', stage: 'read', done, total: options.files.length }),
    );
    bar.end();
    if (terminal.signal.aborted) {
      terminal.err(`${cliTexts.cancelled[options.language]}\n`);
      return 2;
    }
    if (!(await writeEntries(entries, options, terminal))) return 2;
    return entries.some((entry) => entry.status === 'unavailable') ? 2 : 0;
  } finally {
    bar.end();
    await reader.close();
  }
}

/** Reads a few at a time and keeps only what goes into the answer: words and cells of thousands of files do not fit. */
async function readAll(
  { files }: ExtractOptions,
  reader: Pick<Reader, 'read'>,
  jobs: number,
  signal: AbortSignal,
  onDone: (done: number) => void,
): Promise<readonly ExtractJson[]> {
  const entries: ExtractJson[] = [];
  let next = 0;
  let done = 0;
  const work = async () => {
    while (next < files.length && !signal.aborted) {
      const index = next;
      next += 1;
      const file = files[index];
      if (file === undefined) return;
      const answer = await reader.read({ kind: 'path', path: file.path });
      const [entry] = toExtractJson([extracted(file.named, answer)]);
      if (entry !== undefined) entries[index] = entry;
      done += 1;
      onDone(done);
    }
  };
  await Promise.all(Array.from({ length: jobs * 2 }, work));
  return entries;
}

function extracted(file: string, { reading, recognised, inside = [] }: ReadAnswer): ExtractedFile {
  return {
    file,
    reading,
    recognised,
    inside: inside.map((one) => ({ file: one.name, reading: one.reading, recognised: one.recognised })),
  };
}

async function writeEntries(
  entries: readonly ExtractJson[],
  { json, language }: ExtractOptions,
  terminal: TerminalPort,
): Promise<boolean> {
  if (json?.kind === 'stdout') await terminal.out(jsonText(entries));
  else await terminal.out(extractLines(entries));
  if (json?.kind !== 'file') return true;
  try {
    await writeJson(json.path, entries);
    return true;
  } catch (cause) {
    if (!isWriteProblem(cause)) throw cause;
    terminal.err(`${writeProblem(cause)[language]}: ${json.path}\n`);
    return false;
  }
}
