import { describe, expect, it } from 'vitest';
import { type DossierId, dossierId } from '#shared/domain/dossier.ts';
import type { Finding, Judgement, Verdict } from '#shared/domain/finding.ts';
import { addDays } from '#shared/domain/local-date.ts';
import type { ItemStatus, OpenItem } from '#shared/domain/open-item.ts';
import { reconcile, type Today } from '#shared/reconcile/reconcile.ts';
import { aFinding } from '../../support/a-finding.ts';
import { anOpenItem, day } from '../../support/an-open-item.ts';

const order = dossierId('order', '1');

/**
 * One story a line. An item is a letter with marks: `!` verified, `?` claimed done, `~` waiting, `*` its value changed,
 * `u` of class unchecked. `cleared` and `dropped` are subjects whose check said satisfied or not-applicable,
 * `undecided` those it could not judge.
 */
interface Story {
  readonly stored?: string;
  readonly found?: string;
  readonly cleared?: string;
  readonly dropped?: string;
  readonly undecided?: string;
  readonly complete?: boolean;
  readonly gives: string;
}

const stories: Readonly<Record<string, Story>> = {
  'what was settled and is found again comes back': {
    stored: 'a b!',
    found: 'b c',
    cleared: 'a',
    gives: 'a:resolved(check-passed) b:reopened(found-again) c:opened',
  },
  'what no longer applies is resolved': { stored: 'a', dropped: 'a', gives: 'a:resolved(no-longer-applies)' },
  'what nobody judged stays on the list': { stored: 'a', gives: 'a:not-rechecked(check-did-not-run)' },
  'a run that was cut short resolves nothing by its silence': {
    stored: 'a b',
    cleared: 'b',
    complete: false,
    gives: 'a:not-rechecked(run-incomplete) b:resolved(check-passed)',
  },
  'a violation that can not be judged now stays a violation': {
    stored: 'a a2?',
    undecided: 'a a2',
    gives: 'a:not-rechecked(source-unavailable) a2:not-rechecked(source-unavailable)',
  },
  'what could not be judged before and now neither is kept': {
    stored: 'au',
    undecided: 'au',
    gives: 'au:kept',
  },
  'what was fine and can not be judged now is shown': {
    stored: 'au!',
    undecided: 'au',
    gives: 'au:reopened(found-again)',
  },
  'a claim that the check contradicts comes back': {
    stored: 'a?',
    found: 'a',
    gives: 'a:reopened(still-wrong)',
  },
  'a claim that the check proves is resolved': {
    stored: 'a?',
    cleared: 'a',
    gives: 'a:resolved(check-passed)',
  },
  'a changed value brings back what waits or was claimed': {
    stored: 'a~ b? c',
    found: 'a* b* c*',
    gives: 'a:reopened(value-changed) b:reopened(value-changed) c:kept',
  },
  'waiting goes on as long as nothing changes': { stored: 'a~', found: 'a', gives: 'a:kept' },
  'what is settled and stays fine gives no change': { stored: 'a! b!', cleared: 'a', gives: '' },
  'the first run opens what it finds': {
    found: 'b a',
    cleared: 'c',
    undecided: 'u',
    gives: 'a:opened b:opened u:opened',
  },
};

describe('reconcile', () => {
  it.each(Object.entries(stories))('%s', (_title, story) => {
    const stored = words(story.stored).map(storedItem);
    expect(said(reconcile(stored, todayOf(story)))).toBe(story.gives);
  });

  it('keeps status, note and first day of what is found again and refreshes the rest', () => {
    const before = anOpenItem({
      status: 'in-progress',
      note: 'Gebeld, komt vrijdag',
      since: day('2026-03-02'),
      notRechecked: { since: day('2026-03-12'), reason: 'source-unavailable' },
    });
    const finding = aFinding({ valuesHash: 'other', settleWithin: 5 });
    expect(reconcile([before], todayWith({ findings: [finding] }))).toEqual([
      {
        kind: 'kept',
        item: {
          ...before,
          finding,
          lastFound: day('2026-03-16'),
          due: day('2026-03-07'),
          notRechecked: null,
        },
      },
    ]);
  });

  it('begins a new count when something that was proven is found again', () => {
    const before = anOpenItem({ status: 'verified', since: day('2026-01-05'), due: day('2026-01-10') });
    const finding = aFinding({ settleWithin: 3 });
    const [change] = reconcile([before], todayWith({ findings: [finding] }));
    expect(change?.item).toEqual({
      ...before,
      reopened: {
        on: day('2026-03-16'),
        because: 'found-again',
        from: 'verified',
        before: null,
        after: null,
      },
      finding,
      status: 'reopened',
      because: 'found-again',
      since: day('2026-03-16'),
      lastFound: day('2026-03-16'),
      due: day('2026-03-19'),
    });
  });

  it('takes the due date of the finding itself before one that is counted', () => {
    const finding = aFinding({ due: day('2026-03-20'), settleWithin: 2 });
    expect(reconcile([], todayWith({ findings: [finding] }))[0]?.item.due).toBe(day('2026-03-20'));
  });

  it('remembers since when something was not checked again, and why now', () => {
    const notRechecked = { since: day('2026-03-10'), reason: 'source-unavailable' } as const;
    const [change] = reconcile([anOpenItem({ notRechecked })], todayWith({}));
    expect(change).toEqual({
      kind: 'not-rechecked',
      item: anOpenItem({ notRechecked: { since: notRechecked.since, reason: 'check-did-not-run' } }),
    });
  });

  it('keeps a violation that another finding tells about, as it was known', () => {
    const before = anOpenItem({ status: 'claimed-done' });
    const judged: Judgement = { id: before.finding.id, dossier: before.finding.dossier, verdict: 'violated' };
    const changes = reconcile([before], todayWith({ judgements: [judged] }));
    expect(said(changes)).toBe('totalGross:reopened(still-wrong)');
    expect(changes[0]?.item.finding).toEqual(before.finding);
  });

  it('believes the gravest of two verdicts about one subject', () => {
    const finding = aFinding();
    const fine: Judgement = { id: finding.id, dossier: finding.dossier, verdict: 'satisfied' };
    for (const judgements of [
      [fine, violated(finding)],
      [violated(finding), fine],
    ]) {
      const changes = reconcile([anOpenItem()], todayWith({ findings: [finding], judgements }));
      expect(said(changes)).toBe('totalGross:kept');
    }
  });
});

function todayOf(story: Story): Today {
  const found = words(story.found).map((word) => findingOf(word));
  const undecided = words(story.undecided).map((word) => findingOf(word, 'unchecked'));
  return {
    ...todayWith({
      findings: [...found, ...undecided],
      judgements: [
        ...found.map(violated),
        ...undecided.map((finding) => judgement(finding, 'undecided')),
        ...words(story.cleared).map((word) => judgement(findingOf(word), 'satisfied')),
        ...words(story.dropped).map((word) => judgement(findingOf(word), 'not-applicable')),
      ],
    }),
    complete: story.complete ?? true,
  };
}

function todayWith(of: {
  readonly findings?: readonly Finding[];
  readonly judgements?: readonly Judgement[];
  readonly verdict?: Verdict;
}): Today {
  const findings = of.findings ?? [];
  const judgements = of.judgements ?? findings.map((finding) => judgement(finding, of.verdict ?? 'violated'));
  return {
    asOf: day('2026-03-16'),
    evaluation: { findings, judgements },
    complete: true,
    exhaustiveChecks: new Set(),
    unread: new Set(),
    registersRead: true,
    addWorkingDays: addDays,
  };
}

function violated(finding: Finding): Judgement {
  return judgement(finding, 'violated');
}

function judgement(finding: Finding, verdict: Verdict): Judgement {
  return { id: finding.id, dossier: finding.dossier, verdict };
}

const statusOfMark: Readonly<Record<string, ItemStatus>> = {
  '!': 'verified',
  '?': 'claimed-done',
  '~': 'waiting',
};

function storedItem(word: string): OpenItem {
  const finding = findingOf(word);
  return anOpenItem({ finding, status: statusOfMark[word.at(-1) ?? ''] ?? 'in-progress' });
}

function findingOf(word: string, ofClass: Finding['class'] = 'differs'): Finding {
  const subject = word.replace(/[!?~*]/g, '');
  return aFinding({
    dossier: order as DossierId,
    subject,
    class: subject.endsWith('u') ? 'unchecked' : ofClass,
    valuesHash: word.endsWith('*') ? 'changed' : 'as-first-seen',
  });
}

function words(text: string | undefined): readonly string[] {
  return text === undefined || text === '' ? [] : text.split(' ');
}

function said(changes: ReturnType<typeof reconcile>): string {
  return changes
    .map(({ kind, item }) => {
      const reason = kind === 'not-rechecked' ? item.notRechecked?.reason : item.because;
      const told = kind === 'opened' || kind === 'kept' ? '' : `(${reason})`;
      return `${item.finding.subject}:${kind}${told}`;
    })
    .join(' ');
}
