import { expect, it } from 'vitest';
import { checkLines } from '#electron/cli/result-lines.ts';
import { toCheckJson } from '#shared/report/check-json.ts';
import { aCheckResult } from '../../support/a-check-result.ts';

const nothing = aCheckResult({
  findings: [],
  items: [],
  dossiers: [],
  documents: [],
  unread: [],
  unlinked: [],
});

it('a folder without a dossier is not called clean', () => {
  expect(checkLines(toCheckJson(nothing), 'nl')).toBe(
    'Er is geen dossier gevonden, dus er is niets gecontroleerd. Kijk of dit de goede map is.\n\n0 dossiers: 0 compleet, 0 niet compleet, 0 niet gecontroleerd.\n',
  );
});
