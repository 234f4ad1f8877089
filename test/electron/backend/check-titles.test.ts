import { expect, it } from 'vitest';
import { checkTitles } from '#electron/backend/overview/check-titles.ts';
import type { DossierId } from '#shared/domain/dossier.ts';
import { aFinding } from '../../support/a-finding.ts';
import { shippedType } from '../../support/shipped-type.ts';

const order = shippedType('order');

it('tells two uses of one check apart by the fields they look at, and leaves a check that is used once alone', () => {
  const uses = order.checks.filter(({ check }) => check === 'values-agree').slice(0, 2);
  const alone = order.checks.find(({ check }) => check === 'iban-valid');
  const dossier = 'order:1' as DossierId;
  const items = [...uses, ...(alone ? [alone] : [])].map(({ id }) => ({
    finding: aFinding({ check: id, dossier }),
  }));
  const titles = checkTitles(items, [order]);
  const labelOf = (id: string) => order.fields.find((field) => field.id === id)?.label.nl.toLowerCase();
  expect(uses.map(({ id }) => titles[id]?.nl)).toEqual(
    uses.map(({ options }) => `Bronnen zijn het eens: ${labelOf(String(options['field']))}`),
  );
  expect(titles[alone?.id ?? '']?.nl).toBe('IBAN is geldig');
});

it('names the check of what is wrong with the whole workspace, and keeps the capitals of an abbreviation', () => {
  const loose = [{ finding: aFinding({ check: 'stuk-zonder-order', dossier: null }) }];
  expect(checkTitles(loose, [order])['stuk-zonder-order']?.en).toBe(
    'Every document belongs to a row in the register',
  );
  const vat = order.checks.filter(
    ({ check, options }) =>
      check === 'values-agree' && ['totalNet', 'totalGross'].includes(String(options['field'])),
  );
  const both = vat.map(({ id }) => ({ finding: aFinding({ check: id, dossier: 'order:1' as DossierId }) }));
  const titles = checkTitles(both, [order]);
  expect(vat.map(({ id }) => titles[id]?.en)).toEqual([
    'Sources agree: total excluding VAT',
    'Sources agree: total including VAT',
  ]);
});
