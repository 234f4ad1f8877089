import { describe, expect, it } from 'vitest';
import { forgotten } from '#electron/backend/forgotten.ts';
import type { DossierSummary } from '#shared/api/views.ts';
import type { DossierId } from '#shared/domain/dossier.ts';
import type { OpenItem } from '#shared/domain/open-item.ts';
import { makeTask } from '#shared/reconcile/make-task.ts';
import { aFinding } from '../../support/a-finding.ts';
import { anOpenItem, day } from '../../support/an-open-item.ts';

const dossier = aFinding().dossier as DossierId;
const summary = (about: Partial<DossierSummary> = {}) =>
  ({
    id: dossier,
    key: '2026-0042',
    party: 'Bouwmaat Voorbeeld B.V.',
    status: 'incomplete',
    closed: false,
    ...about,
  }) as const;

/** A loose thought that hangs on the dossier: nobody's, and for no day. */
function aLooseTask(): OpenItem {
  const task = { kind: 'free', text: 'Nog eens naar kijken', with: null, at: null, item: null } as const;
  const place = { dossier, dossierKey: '2026-0042', party: null };
  return makeTask('1', task, { place, department: null, person: null, today: day('2026-03-16') });
}

const tells = (items: readonly OpenItem[], about: Partial<DossierSummary> = {}) => {
  const told = forgotten(items, [summary(about)]);
  return {
    items: told.items.map(({ lacks }) => lacks),
    dossiers: told.dossiers.map(({ key, lacks }) => [key, lacks]),
  };
};

describe('what would be found by nobody', () => {
  it('is a dossier in which nothing says whose it is, what is to be done or when', () => {
    expect(tells([])).toEqual({
      items: [],
      dossiers: [['2026-0042', ['owner', 'next-action', 'date']]],
    });
  });

  it('is a dossier with a task that is nobody’s and for no day, and that task itself', () => {
    expect(tells([aLooseTask()])).toEqual({
      items: [['owner', 'date']],
      dossiers: [['2026-0042', ['owner', 'date']]],
    });
  });

  it('is not a dossier of which one item has them all', () => {
    const item = anOpenItem({ due: day('2026-03-20') });
    expect(tells([item, aLooseTask()])).toEqual({ items: [['owner', 'date']], dossiers: [] });
  });

  it.each([
    ['waits for somebody by a day', { status: 'waiting', waiting: waitingUntil('2026-03-20') }, []],
    ['waits for somebody without a day', { status: 'waiting', waiting: waitingUntil(null) }, [['date']]],
    ['has a next step on a day', { next: { action: 'Bellen', on: day('2026-03-17') } }, []],
    ['has a next step without a day', { next: { action: 'Bellen', on: null } }, [['date']]],
    ['rests until a day', { status: 'snoozed', pause: { kind: 'snooze', until: day('2026-03-20') } }, []],
  ] as const)('an item that %s', (_what, about, lacks) => {
    expect(tells([anOpenItem(about)]).items).toEqual(lacks);
  });

  it.each([{ status: 'complete' }, { closed: true }] as const)('is no dossier that is %o', (about) => {
    expect(tells([], about).dossiers).toEqual([]);
  });
});

function waitingUntil(expectedBy: string | null): NonNullable<OpenItem['waiting']> {
  return {
    on: { kind: 'customer' },
    person: null,
    how: 'phone',
    question: '',
    askedOn: day('2026-03-16'),
    expectedBy: expectedBy === null ? null : day(expectedBy),
    reminded: [],
  };
}
