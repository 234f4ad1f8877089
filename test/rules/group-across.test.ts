import { expect, it } from 'vitest';
import { groupAcross } from '#rules/group-across.ts';
import { aFinding } from '../support/a-finding.ts';

const iban = { kind: 'identifier', text: 'NL91ABNA0417164301' } as const;
const other = { kind: 'identifier', text: 'NL20INGB0001234567' } as const;

it('what the workspace says of a value stands beneath the finding of the dossier that says it is wrong', () => {
  const own = aFinding({ check: 'iban-gelijk', subject: 'iban', found: iban, severity: 'warning' });
  const across = aFinding({ check: 'iban-known', subject: 'iban', found: iban, severity: 'blocking' });
  const ofOtherValue = aFinding({ check: 'iban-changed', subject: 'iban', found: other });
  expect(
    groupAcross([own, across, ofOtherValue], {
      workspace: new Set([across.id, ofOtherValue.id]),
      covered: new Map(),
    }),
  ).toEqual([{ ...own, severity: 'blocking' }, { ...across, causedBy: own.id }, ofOtherValue]);
});
