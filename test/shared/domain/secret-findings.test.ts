import { expect, it } from 'vitest';
import { dossierId } from '#shared/domain/dossier.ts';
import type { Finding } from '#shared/domain/finding.ts';
import { withoutSecretValues, withoutSecretWords } from '#shared/domain/secret-findings.ts';
import { aDossier, cell, cellAt, number } from '../../support/a-dossier.ts';
import { aFinding } from '../../support/a-finding.ts';
import { shippedType } from '../../support/shipped-type.ts';

const type = shippedType('personeelsdossier');

function saying(text: string, about: Parameters<typeof aFinding>[0] = {}): Finding {
  return aFinding({
    dossier: dossierId('personeelsdossier', 'P42'),
    message: { what: { nl: text, en: text }, todo: { nl: '', en: '' } },
    ...about,
  });
}

const textOf = (finding: Finding) => finding.message.what.nl;

const differing = saying('BSN wijkt af: 111222333 in het overzicht, 123.456.782 in het contract P-123456.', {
  subject: 'bsn',
  expected: number('111222333'),
  found: number('123.456.782'),
  evidence: [
    { role: 'expected', at: cellAt(), raw: '111222333' },
    { role: 'found', at: cellAt(), raw: '123.456.782' },
    { role: 'context', at: cellAt(), raw: 'P-123456' },
  ],
});

it('a finding that two numbers differ says their last digits only, and still compares the whole ones', () => {
  const words = withoutSecretWords(differing, type, null);
  expect(words).toEqual({
    ...differing,
    message: {
      what: {
        nl: 'BSN wijkt af: *****2333 in het overzicht, *****6782 in het contract P-123456.',
        en: 'BSN wijkt af: *****2333 in het overzicht, *****6782 in het contract P-123456.',
      },
      todo: { nl: '', en: '' },
    },
    evidence: [
      { role: 'expected', at: cellAt(), raw: '*****2333' },
      { role: 'found', at: cellAt(), raw: '*****6782' },
      { role: 'context', at: cellAt(), raw: 'P-123456' },
    ],
  });
});

it('expected and found are shown by their last digits, however often they are asked for', () => {
  const shown = withoutSecretValues(differing, [type]);
  expect([shown.expected, shown.found]).toEqual([number('*****2333'), number('*****6782')]);
  expect(withoutSecretValues(shown, [type])).toEqual(shown);
});

it('a number of the dossier is masked in a finding about something else, in any spelling', () => {
  const dossier = aDossier({ type: 'personeelsdossier', fields: { bsn: [cell(number('111222333'))] } });
  const other = saying('Dubbel: 111.222.333, K. Proef, 98765432 en 111222333.', { subject: 'name' });
  expect(textOf(withoutSecretWords(other, type, dossier))).toBe(
    'Dubbel: *****2333, K. Proef, 98765432 en *****2333.',
  );
});

it('other fields, and types without such numbers, keep theirs whole', () => {
  const iban = { ...differing, subject: 'iban' };
  const order = saying('111222333', { subject: 'orderNumber', dossier: dossierId('order', '1') });
  expect(withoutSecretValues(iban, [type])).toEqual(iban);
  expect(withoutSecretWords(order, shippedType('order'), null)).toEqual(order);
});
