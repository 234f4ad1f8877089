import { expect, it } from 'vitest';
import { documentExpired } from '#rules/checks/document-expired.ts';
import { evaluateDossier } from '#rules/evaluate-dossier.ts';
import { parseIsoDate } from '#shared/domain/local-date.ts';
import { aDossier, cell, date, puzzlingCell, puzzlingStage } from '../../support/a-dossier.ts';
import { orderTypeWith } from '../../support/shipped-type.ts';
import { testCheck } from '../../support/test-check.ts';

const until = (iso: string, on?: string) =>
  aDossier({
    fields: { dueDate: [cell(date(iso))], ...(on ? { orderDate: [cell(date(on))] } : {}) },
  });

testCheck(
  documentExpired,
  {
    satisfied: [
      { when: 'today is its last day', dossier: until('2026-11-23') },
      {
        when: 'it was valid on the day it was needed',
        dossier: until('2026-03-01', '2026-02-01'),
        options: { field: 'dueDate', on: 'orderDate' },
      },
      { when: 'it is not too old', dossier: until('2026-08-25'), options: { field: 'dueDate', days: 90 } },
    ],
    violated: [
      {
        when: 'it ended yesterday',
        dossier: until('2026-11-22'),
        says: 'Vervaldatum 22-11-2026: geldig tot en met 22-11-2026, maar nodig op 23-11-2026.',
        finds: { severity: 'warning' },
      },
      {
        when: 'it ends soon',
        dossier: until('2026-11-30'),
        options: { field: 'dueDate', warnDays: 30 },
        finds: { severity: 'info' },
      },
      { when: 'it is too old', dossier: until('2026-08-24'), options: { field: 'dueDate', days: 90 } },
    ],
    undecided: [
      {
        when: 'the date can’t be read',
        dossier: aDossier({ fields: { dueDate: [puzzlingCell('1-2-3', 'ambiguous-date')] } }),
      },
      {
        when: 'the stage can’t be read',
        dossier: { ...until('2026-11-22'), stage: puzzlingStage },
        options: { field: 'dueDate', from: 'delivered' },
      },
    ],
    notApplicable: [
      { when: 'there is no date', dossier: aDossier() },
      {
        when: 'it only counts where another value is there',
        dossier: until('2026-03-01'),
        options: { field: 'dueDate', when: { field: 'carrier' } },
      },
      {
        when: 'the day it was needed is not known',
        dossier: until('2026-03-01'),
        options: { field: 'dueDate', on: 'orderDate' },
      },
    ],
  },
  { field: 'dueDate' },
);

it('lets an accepted warning come back at each further signal', () => {
  const type = orderTypeWith({
    check: 'document-expired',
    options: { field: 'dueDate', warnDays: 120, signals: [90, 30] },
  });
  const dossier = aDossier({ fields: { dueDate: [cell(date('2026-12-31'))] } });
  const hashes = ['2026-09-10', '2026-09-20', '2026-10-10', '2026-11-10', '2026-12-10'].map((day) => {
    const asOf = parseIsoDate(day);
    return asOf && evaluateDossier(dossier, type, { asOf }).findings[0]?.valuesHash;
  });
  expect(hashes.map((hash) => hashes.indexOf(hash))).toEqual([0, 0, 2, 2, 4]);
});
