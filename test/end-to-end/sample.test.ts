import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { asListed, withoutWords } from '../sample/as-listed.ts';
import type { ExpectedFinding } from '../sample/expected-findings.ts';
import { runSampleTwice } from '../sample/run-sample.ts';

test('A check of the sample folder finds every planted mistake, and nothing beside them.', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'voorbeeldmap-'));
  try {
    const run = await runSampleTwice(folder);
    const kept = new URL('../sample/expected-findings.json', import.meta.url);
    const expected: readonly ExpectedFinding[] = JSON.parse(await readFile(kept, 'utf8'));
    expect(asListed(run.findings, run.documents)).toEqual(withoutWords(expected));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
