import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { discoverFiles } from '#electron/run/discover-files.ts';
import { openReader } from '#electron/worker/open-reader.ts';
import type { FilePath } from '#shared/domain/evidence.ts';
import { readStatuses } from '#shared/domain/file-reading.ts';
import { ending, endingOf } from '../../support/reading/read-bytes.ts';

const corpus = fileURLToPath(new URL('../../../../shared/corpus/', import.meta.url));
const reader = openReader({
  workerEntry: new URL('../../support/reading/thread-that-only-reads.ts', import.meta.url),
  jobs: 2,
});
afterAll(() => reader.close());

describe.skipIf(!existsSync(corpus))(
  'real files that nobody here made (skipped where the corpus is absent)',
  () => {
    test.each(['hostile-pdfbox', 'hostile-zip', 'zugferd-corpus', 'sheets-calamine', 'sheets-exceljs'])(
      'every file of %s ends in a status, and the pool lives on',
      async (name) => {
        const { files } = await discoverFiles([`${corpus}${name}` as FilePath]);
        const answers = await Promise.all(files.map(({ path }) => reader.read({ kind: 'path', path })));
        expect(files.length).toBeGreaterThan(0);
        for (const { reading } of answers) {
          expect(readStatuses).toContain(reading.status);
          expect(ending(reading)).not.toMatch(/reader-failed|timeout|unavailable/);
        }
        const after = await reader.read({
          kind: 'bytes',
          name: 'a.csv',
          bytes: new TextEncoder().encode('a;b\n'),
        });
        expect(endingOf(after)).toBe('table');
      },
      60_000,
    );
  },
);
