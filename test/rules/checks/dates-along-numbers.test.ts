import fc from 'fast-check';
import { expect, it } from 'vitest';
import { datesAlongNumbers } from '#rules/checks/dates-along-numbers.ts';
import { longestRise } from '#rules/longest-rise.ts';
import { aDossier, cell, date, number, puzzlingCell } from '../../support/a-dossier.ts';
import { aWorkspace } from '../../support/a-workspace.ts';
import { testCheck } from '../../support/test-check.ts';

const issued = (days: Readonly<Record<string, string>>) =>
  Object.entries(days).map(([text, day]) =>
    aDossier({ key: text, fields: { invoiceNumber: [cell(number(text))], invoiceDate: [cell(date(day))] } }),
  );
const rising = { 'V-001': '2026-03-02', 'V-002': '2026-03-02', 'V-003': '2026-03-04', 'V-004': '2026-03-09' };
const unreadable = aDossier({
  key: 'V-005',
  fields: { invoiceNumber: [cell(number('V-005'))], invoiceDate: [puzzlingCell()] },
});
const subject = (key: string) => `order:${key.replace('-', '')}/dates-along-numbers/invoiceDate`;

testCheck(
  datesAlongNumbers,
  {
    satisfied: [
      {
        when: 'no number has an earlier date than a lower one',
        workspace: aWorkspace({ dossiers: issued(rising) }),
        subject: subject('V-003'),
      },
      {
        when: 'the earlier date is of another series',
        workspace: aWorkspace({
          dossiers: issued({
            ...rising,
            'W-005': '2026-01-05',
            'W-006': '2026-01-06',
            'W-007': '2026-01-07',
          }),
        }),
        subject: subject('W-005'),
      },
    ],
    violated: [
      {
        when: 'one number has an earlier date than the lower ones',
        workspace: aWorkspace({ dossiers: issued({ ...rising, 'V-003': '2025-03-04' }) }),
        subject: subject('V-003'),
        says: 'V-003 is van 04-03-2025, maar het lagere nummer V-002 is van 02-03-2026.',
      },
      {
        when: 'one number has a later date than the higher ones',
        workspace: aWorkspace({ dossiers: issued({ ...rising, 'V-001': '2027-03-02' }) }),
        subject: subject('V-001'),
        says: 'V-001 is van 02-03-2027, maar het hogere nummer V-002 is van 02-03-2026.',
      },
    ],
    undecided: [
      {
        when: 'its date can’t be read',
        workspace: aWorkspace({ dossiers: [...issued(rising), unreadable] }),
        subject: subject('V-005'),
        isToldElsewhere: true,
      },
    ],
    notApplicable: [
      {
        when: 'there are few numbers',
        workspace: aWorkspace({ dossiers: issued({ 'V-001': '2026-03-02', 'V-002': '2026-03-01' }) }),
        subject: subject('V-002'),
      },
    ],
  },
  { number: 'invoiceNumber', date: 'invoiceDate', least: 3 },
);

it('names no more dossiers than were moved', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(50), { minLength: 1, maxLength: 30 }),
      fc.array(fc.tuple(fc.nat(29), fc.nat(50)), { maxLength: 3 }),
      (days, moves) => {
        const list = days.toSorted((one, other) => one - other);
        for (const [place, day] of moves) if (place < list.length) list[place] = day;
        const rise = longestRise(list);
        const risen = rise.map((place) => list[place] ?? 0);
        expect(risen).toEqual(risen.toSorted((one, other) => one - other));
        expect(list.length - rise.length).toBeLessThanOrEqual(moves.length);
      },
    ),
  );
});
