import { describe, expect, it } from 'vitest';
import type { DossierId } from '#shared/domain/dossier.ts';
import type { FilePath } from '#shared/domain/evidence.ts';
import type { Finding } from '#shared/domain/finding.ts';
import { addDays } from '#shared/domain/local-date.ts';
import type { OpenItem } from '#shared/domain/open-item.ts';
import { reconcile, type Today } from '#shared/reconcile/reconcile.ts';
import { aFinding } from '../../support/a-finding.ts';
import { anOpenItem, day } from '../../support/an-open-item.ts';

const finding = aFinding({ valuesHash: 'one' });
const dossier = finding.dossier as DossierId;
const released = anOpenItem({
  finding,
  status: 'released-under-reserve',
  pause: { kind: 'release', reason: 'Klant wacht', until: day('2026-03-20') },
});

function run(item: OpenItem, found: Finding | null, about: Partial<Today> = {}) {
  const findings = found === null ? [] : [found];
  const [change] = reconcile([item], {
    asOf: day('2026-03-16'),
    evaluation: {
      findings,
      judgements: findings.map(({ id }) => ({ id, dossier, verdict: 'violated' })),
    },
    complete: true,
    exhaustiveChecks: new Set(),
    unread: new Set(),
    registersRead: true,
    addWorkingDays: addDays,
    ...about,
  });
  return change;
}

describe('a released item', () => {
  it('stays released as long as its day is not there and its values are the same', () => {
    expect(run(released, finding)).toMatchObject({
      kind: 'kept',
      item: { status: 'released-under-reserve' },
    });
  });

  it('is back on its day, also when its folder is out of reach, and then says that it was not checked', () => {
    const change = run(released, null, { asOf: day('2026-03-20'), complete: false });
    expect(change?.item).toMatchObject({
      status: 'reopened',
      because: 'deadline-passed',
      reopened: { on: '2026-03-20', from: 'released-under-reserve' },
      notRechecked: { since: '2026-03-20', reason: 'run-incomplete' },
    });
    expect(change?.item.pause).toBeUndefined();
  });

  it('is back as soon as a value beneath it changes, with what it was and is', () => {
    const was = aFinding({ valuesHash: 'one', found: { kind: 'text', text: 'oud' } });
    const is = aFinding({ valuesHash: 'two', found: { kind: 'text', text: 'nieuw' } });
    expect(run({ ...released, finding: was }, is)?.item.reopened).toEqual({
      on: '2026-03-16',
      because: 'value-changed',
      from: 'released-under-reserve',
      before: 'oud',
      after: 'nieuw',
    });
  });

  it('says that the file was replaced when other bytes say something else', () => {
    const file = '/werkmap/factuur.pdf' as FilePath;
    const evidence = [{ role: 'found', at: { kind: 'page', file, page: 1, box: null }, raw: 'x' }] as const;
    const was = aFinding({ valuesHash: 'one', evidence });
    const is = aFinding({ valuesHash: 'two', evidence });
    const change = run({ ...released, finding: was }, is, { replaced: new Set([file]) });
    expect(change?.item.because).toBe('file-replaced');
  });

  it('says that the row disappeared when its dossier has none any more', () => {
    const is = aFinding({ valuesHash: 'two' });
    expect(run(released, is, { vanished: new Set([dossier]) })?.item.because).toBe('row-vanished');
  });

  it('leaves the list when its check passes', () => {
    const change = run(released, null, {
      evaluation: { findings: [], judgements: [{ id: finding.id, dossier, verdict: 'satisfied' }] },
    });
    expect(change).toMatchObject({ kind: 'resolved', item: { status: 'verified' } });
  });
});

describe('an item that is put off until a document arrives', () => {
  const item = anOpenItem({
    finding,
    status: 'snoozed',
    pause: { kind: 'snooze-until-document', known: ['a'] },
  });

  it('rests while the dossier holds what it held', () => {
    const documents = new Map([[dossier, [{ hash: 'a', name: 'order.pdf' }]]]);
    expect(run(item, finding, { documents })).toMatchObject({ kind: 'kept', item: { status: 'snoozed' } });
  });

  it('is back when another one is there, and names it', () => {
    const held = [
      { hash: 'a', name: 'order.pdf' },
      { hash: 'b', name: 'bon.pdf' },
    ];
    expect(run(item, finding, { documents: new Map([[dossier, held]]) })?.item.reopened).toMatchObject({
      because: 'document-arrived',
      after: 'bon.pdf',
    });
  });
});

it('comes back from waiting when a value changes, and has counted how long it waited', () => {
  const waiting = anOpenItem({
    finding,
    status: 'waiting',
    since: day('2026-03-09'),
    waiting: {
      on: { kind: 'customer' },
      person: null,
      how: 'phone',
      question: '',
      askedOn: day('2026-03-11'),
      expectedBy: null,
      reminded: [],
    },
  });
  const change = run(waiting, aFinding({ valuesHash: 'two' }));
  expect(change?.item).toMatchObject({
    status: 'reopened',
    clock: { waitedForOthers: 3, countedUntil: '2026-03-16' },
    reopened: { from: 'waiting' },
  });
  expect(change?.item.waiting).toBeUndefined();
});

it('keeps who was made responsible, whatever the finding says again', () => {
  const mine = anOpenItem({
    finding: { ...finding, owner: 'planning' },
    assigned: { department: 'planning', person: 'Anna', instead: 'finance' },
  });
  expect(run(mine, { ...finding, owner: 'finance' })?.item.finding.owner).toBe('planning');
});
