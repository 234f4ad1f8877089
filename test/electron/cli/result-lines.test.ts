import { expect, it } from 'vitest';
import { checkLines } from '#electron/cli/result-lines.ts';
import type { FilePath } from '#shared/domain/evidence.ts';
import { toCheckJson } from '#shared/report/check-json.ts';
import { aCheckResult } from '../../support/a-check-result.ts';

const nothing = {
  ...aCheckResult({ findings: [], items: [], dossiers: [], documents: [], unread: [], unlinked: [] }),
  versions: { program: '1.2.3', types: [] },
};

it('a folder without a dossier is not called clean', () => {
  expect(checkLines(toCheckJson(nothing), 'nl')).toBe(
    'Er is geen dossier gevonden, dus er is niets gecontroleerd. Kijk of dit de goede map is.\n\n0 dossiers: 0 compleet, 0 niet compleet, 0 niet gecontroleerd.\n',
  );
});

it('the name of a file adds no line, colour or reading direction of its own', () => {
  const file = (name: string) => ({ shownPath: name, file: `/data/${name}` as FilePath });
  const unread = ['a\n44 dossiers: 44 compleet.pdf', 'b\u001b[2J.pdf', 'factuur \u202efdp.exe'].map(
    (name) => ({
      ...file(name),
      status: 'corrupt' as const,
      problem: { code: 'damaged' as const, detail: null },
    }),
  );
  const lines = checkLines(toCheckJson({ ...nothing, unread }), 'nl').split('\n');
  expect(lines.filter((line) => line.startsWith('  ')).map((line) => line.split(':')[0])).toEqual([
    '  a\uFFFD44 dossiers',
    '  b\uFFFD[2J.pdf',
    '  factuur \uFFFDfdp.exe',
  ]);
});
