import { describe, expect, it } from 'vitest';
import type { OpenItem } from '#shared/domain/open-item.ts';
import { type ActionDay, applyAction, type ItemAction } from '#shared/reconcile/apply-action.ts';
import { othersWaited, waitedForOthers } from '#shared/reconcile/item-clock.ts';
import { makeTask } from '#shared/reconcile/make-task.ts';
import { aFinding } from '../../support/a-finding.ts';
import { anOpenItem, day } from '../../support/an-open-item.ts';

/** A Monday. */
const on = (today: string): ActionDay => ({ today: day(today), isReleasable: () => true });
const monday = on('2026-03-16');

function changedBy(item: OpenItem, action: ItemAction, when = monday): OpenItem {
  const outcome = applyAction(item, action, when);
  if (outcome.kind !== 'changed') throw new Error(`The action was ${outcome.kind}`);
  return outcome.item;
}

const asked: ItemAction = {
  kind: 'wait',
  waiting: {
    on: { kind: 'supplier' },
    person: 'Mw. Voorbeeld',
    how: 'mail',
    question: 'Waar blijft de bon?',
    askedOn: day('2026-03-16'),
    expectedBy: day('2026-03-18'),
  },
};

describe('waiting', () => {
  const item = anOpenItem({ finding: aFinding({ settleWithin: 3 }), since: day('2026-03-12') });

  it('says of whom, how, since when and by when, and moves the last day by the working days it took', () => {
    const waiting = changedBy(item, asked);
    expect(waiting).toMatchObject({ status: 'waiting', waiting: { how: 'mail', reminded: [] } });
    const answered = changedBy(waiting, { kind: 'answered', answer: 'Komt vandaag' }, on('2026-03-20'));
    expect(answered).toEqual({
      ...item,
      status: 'in-progress',
      due: '2026-03-23',
      clock: { waitedForOthers: 4, countedUntil: '2026-03-20' },
      reply: { answer: 'Komt vandaag', expectedBy: null },
    });
  });

  it('counts both clocks, and no day twice when somebody is asked again', () => {
    const first = changedBy(changedBy(item, asked), { kind: 'start' }, on('2026-03-18'));
    const again = changedBy(first, asked, on('2026-03-19'));
    expect([waitedForOthers(again, day('2026-03-20')), othersWaited(again, day('2026-03-20'))]).toEqual([
      4, 2,
    ]);
  });

  it('leaves weekends and holidays out', () => {
    const easter = { ...asked, waiting: { ...asked.waiting, askedOn: day('2026-04-02') } };
    const waiting = changedBy(anOpenItem({ since: day('2026-04-01') }), easter, on('2026-04-02'));
    // 3 April is Good Friday, on which offices work; 6 April is Easter Monday.
    expect(waitedForOthers(waiting, day('2026-04-07'))).toBe(2);
  });

  it('remembers every reminder, and asks for one only of an item that waits', () => {
    const waiting = changedBy(item, asked);
    const reminder: ItemAction = { kind: 'remind', on: day('2026-03-18'), expectedBy: day('2026-03-20') };
    expect(changedBy(waiting, reminder).waiting).toMatchObject({
      expectedBy: '2026-03-20',
      reminded: ['2026-03-18'],
    });
    expect(applyAction(item, reminder, monday)).toEqual({ kind: 'refused', because: 'not-waiting' });
  });
});

describe('a release under reserve', () => {
  const release: ItemAction = { kind: 'release', reason: 'Klant wacht', until: day('2026-03-20') };

  it('keeps its reason and its day', () => {
    expect(changedBy(anOpenItem(), release)).toMatchObject({
      status: 'released-under-reserve',
      pause: { kind: 'release', reason: 'Klant wacht', until: '2026-03-20' },
    });
  });

  it.each([
    ['no-reason', { ...release, reason: '  ' }, monday],
    ['date-in-past', { ...release, until: day('2026-03-16') }, monday],
    ['not-releasable', release, { ...monday, isReleasable: () => false }],
  ] as const)('is refused: %s', (because, action, when) => {
    expect(applyAction(anOpenItem(), action, when)).toEqual({ kind: 'refused', because });
  });
});

describe('what a person arranges', () => {
  it('gives the finding to a department and a person, and gives it back to its own', () => {
    const item = anOpenItem({ finding: aFinding({ owner: 'finance' }) });
    const given = changedBy(item, { kind: 'assign', department: 'planning', person: 'Anna' });
    expect(given.finding.owner).toBe('planning');
    expect(changedBy(given, { kind: 'assign', department: null, person: null })).toEqual(item);
  });

  it('keeps what is to be done next, and takes it away again', () => {
    const item = anOpenItem();
    const next = { action: 'Creditnota vragen', on: day('2026-03-18') };
    expect(changedBy(item, { kind: 'next', next })).toEqual({ ...item, next });
    expect(changedBy({ ...item, next }, { kind: 'next', next: null })).toEqual(item);
  });

  it('puts an item off, and refuses a day that is over', () => {
    const snooze = (until: string): ItemAction => ({
      kind: 'snooze',
      pause: { kind: 'snooze', until: day(until) },
    });
    expect(changedBy(anOpenItem(), snooze('2026-03-17')).status).toBe('snoozed');
    expect(applyAction(anOpenItem(), snooze('2026-03-16'), monday)).toMatchObject({
      because: 'date-in-past',
    });
  });
});

describe('a task', () => {
  const place = { dossier: null, dossierKey: null, party: null };
  const callBack = makeTask(
    't1',
    {
      kind: 'call-back',
      text: 'Belt over de levering',
      with: 'Dhr. Proef',
      at: { date: day('2026-03-16'), time: '15:00' },
      item: null,
    },
    { place, department: null, person: 'Anna', today: day('2026-03-16') },
  );

  it('is an item like any other, with its words, its day and its person', () => {
    expect(callBack).toMatchObject({
      id: '-/task/t1',
      due: '2026-03-16',
      assigned: { person: 'Anna' },
      finding: {
        class: 'task',
        message: {
          what: { nl: 'Belt over de levering (Dhr. Proef)' },
          todo: { nl: 'Bel terug vóór 15:00.' },
        },
      },
    });
  });

  it('is done when a person says so, for no check can prove it, and can be opened again', () => {
    const done = changedBy(callBack, { kind: 'claim-done' });
    expect([done.status, done.because]).toEqual(['verified', 'done-by-person']);
    expect(changedBy(done, { kind: 'reopen' }).status).toBe('reopened');
  });

  it('waits from the start for the department that is asked', () => {
    const question = makeTask(
      't2',
      {
        kind: 'question',
        text: 'Is dit geleverd?',
        with: null,
        at: { date: day('2026-03-17'), time: null },
        item: null,
      },
      { place, department: 'logistics', person: null, today: day('2026-03-16') },
    );
    expect(question).toMatchObject({
      status: 'waiting',
      waiting: {
        on: { kind: 'department', department: 'logistics' },
        question: 'Is dit geleverd?',
        expectedBy: '2026-03-17',
      },
    });
  });
});
