import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeSample } from '../sample/make-sample.ts';
import { runCli } from '../support/run-cli.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

describe('own dossier types on the command line', () => {
  it('are tried beside the shipped ones, or refused with file and line', async () => {
    const folder = temporaryFolder();
    await makeSample(folder);
    const own = join(folder, 'eigen');
    await mkdir(own);
    const rule = (expression: string) =>
      writeFile(
        join(own, 'order.yaml'),
        `extends: order\nchecks:\n  - id: grens\n    check: expression\n    owner: finance\n    options: { expression: ${expression} }\n`,
      );
    const words = ['check', join(folder, 'voorbeeldmap'), '--as-of', '2026-03-16', '--types', own, '--try'];
    await rule('totaal_excl < 1');
    const tried = await runCli(words);
    expect(tried.code).toBe(0);
    expect(tried.out).toMatch(
      /Met deze dossiertypen is er iets in \d+ van \d+ dossiers\. Er is niets bewaard\./,
    );
    expect(tried.out).toMatch(/Nieuw: [1-9]\d*/);
    expect(tried.out).toContain('Weg: 0');
    await rule('totaal_exc < 1');
    const refused = await runCli(words);
    expect(refused.code).toBe(2);
    expect(refused.err).toContain('order.yaml:6: Bij teken 1: veld “totaal_exc” bestaat niet.');
  });
});
