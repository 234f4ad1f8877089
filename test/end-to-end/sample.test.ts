import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CheckJson } from '#shared/report/check-json.ts';
import { makeSample } from '../sample/make-sample.ts';
import { runCli } from '../support/run-cli.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

type ExpectedFinding = {
  readonly dossier: string | null;
  readonly check: string;
  readonly class: string;
  readonly severity: string;
  readonly subject: string;
  readonly expected: string | null;
  readonly found: string | null;
  readonly likelyCause: string | null;
};

const told = ({
  dossier,
  check,
  class: kind,
  severity,
  subject,
  expected,
  found,
  likelyCause,
}: ExpectedFinding) =>
  [dossier ?? '-', check, subject, kind, severity, expected, found, likelyCause].join(' | ');

async function listed(): Promise<readonly ExpectedFinding[]> {
  return JSON.parse(await readFile(new URL('../sample/expected-findings.json', import.meta.url), 'utf8'));
}

function found(json: string): readonly string[] {
  const result: CheckJson = JSON.parse(json);
  return result.findings.map(({ dossierId, ...finding }) => told({ ...finding, dossier: dossierId })).sort();
}

describe('the sample workspace', () => {
  it('gives exactly the listed findings in one run, but those that need an earlier run', async () => {
    const folder = temporaryFolder();
    await makeSample(folder);
    const run = await runCli(['check', join(folder, 'voorbeeldmap'), '--as-of', '2026-03-16', '--json', '-']);
    const expected = (await listed()).filter((finding) => finding.class !== 'changed');
    expect(found(run.out)).toEqual(expected.map(told).sort());
    expect(run.code).toBe(1);
  });

  it('gives exactly the listed findings when the folder was checked on an earlier day', async () => {
    const folder = temporaryFolder();
    const check = (day: string) =>
      runCli([
        'check',
        join(folder, 'voorbeeldmap'),
        '--as-of',
        day,
        '--json',
        '-',
        '--state',
        join(folder, 'state'),
      ]);
    await makeSample(folder, { day: 'before' });
    await check('2026-03-13');
    await makeSample(folder);
    const run = await check('2026-03-16');
    expect(found(run.out)).toEqual((await listed()).map(told).sort());
  });

  it('holds every class of finding at least twice', async () => {
    const classes = Map.groupBy(await listed(), (finding) => finding.class);
    const rare = [...classes].filter(([, findings]) => findings.length < 2);
    expect({ rare, classes: [...classes.keys()].sort() }).toEqual({
      rare: [],
      classes: ['changed', 'differs', 'duplicate', 'invalid', 'late', 'missing', 'unchecked', 'unexpected'],
    });
  });
});
