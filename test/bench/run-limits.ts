import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { discoverFiles } from '#electron/run/discover-files.ts';
import { openReader } from '#electron/worker/open-reader.ts';
import type { FilePath } from '#shared/domain/evidence.ts';
import type { ReadStatus } from '#shared/domain/file-reading.ts';
import { corpusFolder } from '../accuracy/corpus-folder.ts';
import { hostileFiles } from '../support/reading/hostile-files.ts';

/** Every file of the corpus through one reading thread, hostile ones too: how each ends, the slowest, and the memory. */
const folder = corpusFolder();
if (folder !== null) await measure(folder);

interface Ended {
  readonly file: string;
  readonly status: ReadStatus;
  readonly milliseconds: number;
}

async function measure(corpus: string): Promise<void> {
  const workerEntry = new URL('../../dist/worker.js', import.meta.url);
  const reader = openReader({ workerEntry, jobs: 1, readsPictures: () => false });
  const { files } = await discoverFiles([corpus as FilePath]);
  const before = process.resourceUsage();
  const ended: Ended[] = [];
  for (const { path, shownPath } of files) {
    const { reading } = await reader.read({ kind: 'path', path });
    ended.push({ file: shownPath, status: reading.status, milliseconds: reading.durationMs });
  }
  const after = process.resourceUsage();
  const made: Ended[] = [];
  for (const [what, name, bytes] of hostileFiles) {
    const { reading } = await reader.read({ kind: 'bytes', name, bytes });
    made.push({ file: what, status: reading.status, milliseconds: reading.durationMs });
  }
  const most = process.resourceUsage().maxRSS / 1024;
  await reader.close();
  const seconds = (after.userCPUTime - before.userCPUTime + after.systemCPUTime - before.systemCPUTime) / 1e6;
  const text = [...report(ended, seconds, after.maxRSS / 1024), ...reportMade(made, most)].join('\n');
  writeFileSync(fileURLToPath(new URL('LIMITS.md', import.meta.url)), text);
  process.stdout.write(text);
}

function report(ended: readonly Ended[], seconds: number, megabytes: number): readonly string[] {
  const byStatus = [...Map.groupBy(ended, ({ status }) => status)].sort(
    ([, a], [, b]) => b.length - a.length,
  );
  const slowest = ended.toSorted((a, b) => b.milliseconds - a.milliseconds).slice(0, 5);
  return [
    '# Every file within its limits',
    '',
    `Made by \`node test/bench/run-limits.ts\` on ${new Date().toISOString().slice(0, 10)} (${cpus()[0]?.model.trim()}, ${cpus().length} cores): ${ended.length} real files of the`,
    'corpus beside the repository, damaged, encrypted and hostile ones among them, one after the other through one reading thread of the built',
    'program. A file may take 10 seconds, and its thread 512 MB in all; the run goes on after every one of them.',
    '',
    `Processor time ${seconds.toFixed(1)} s in all; the most memory the whole process ever held is ${megabytes.toFixed(0)} MB.`,
    '',
    '| ended as | files |',
    '|---|---:|',
    ...byStatus.map(([status, files]) => `| ${status} | ${files.length} |`),
    '',
    '| slowest | milliseconds | ended as |',
    '|---|---:|---|',
    ...slowest.map(({ file, milliseconds, status }) => `| ${file} | ${milliseconds} | ${status} |`),
    '',
  ];
}

function reportMade(made: readonly Ended[], megabytes: number): readonly string[] {
  return [
    '## Files that are made to hurt',
    '',
    `By the same thread, after the others: ${made.length} small files that ask for all time and memory there is (\`test/support/reading/hostile-files.ts\`).`,
    `With them the most memory the whole process ever held is ${megabytes.toFixed(0)} MB.`,
    '',
    '| a file with | milliseconds | ended as |',
    '|---|---:|---|',
    ...made.map(({ file, milliseconds, status }) => `| ${file} | ${milliseconds} | ${status} |`),
    '',
  ];
}
