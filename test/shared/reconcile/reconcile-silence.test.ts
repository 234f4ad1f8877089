import { describe, expect, it } from 'vitest';
import { dossierId } from '#shared/domain/dossier.ts';
import type { FilePath } from '#shared/domain/evidence.ts';
import type { Finding, Judgement, Verdict } from '#shared/domain/finding.ts';
import { addDays } from '#shared/domain/local-date.ts';
import { reconcile, type Today } from '#shared/reconcile/reconcile.ts';
import { aFinding } from '../../support/a-finding.ts';
import { anOpenItem, day } from '../../support/an-open-item.ts';

const order = dossierId('order', '1');

describe('the silence of a check that judges everything there is', () => {
  const gone = anOpenItem({
    finding: aFinding({ dossier: null, check: 'file-unreadable', subject: 'scan.pdf' }),
  });
  const exhaustiveChecks = new Set(['file-unreadable']);

  it('resolves what is gone from the workspace', () => {
    expect(said(reconcile([gone], { ...todayWith({}), exhaustiveChecks }))).toBe(
      'scan.pdf:resolved(no-longer-applies)',
    );
  });

  it('means nothing in a run that is not complete', () => {
    const today = { ...todayWith({}), exhaustiveChecks, complete: false };
    expect(said(reconcile([gone], today))).toBe('scan.pdf:not-rechecked(run-incomplete)');
  });

  it('means nothing when the check failed', () => {
    const failed = aFinding({ dossier: null, check: 'file-unreadable', subject: '*', class: 'unchecked' });
    const today = { ...todayWith({ findings: [failed], verdict: 'undecided' }), exhaustiveChecks };
    expect(said(reconcile([gone], today))).toBe('*:opened scan.pdf:not-rechecked(check-did-not-run)');
  });

  it('resolves a document that was replaced in a dossier, when that dossier was judged', () => {
    const replaced = anOpenItem({
      finding: aFinding({ dossier: order, check: 'file-unreadable', subject: 'old' }),
    });
    const other: Judgement = { id: aFinding({ dossier: order }).id, dossier: order, verdict: 'satisfied' };
    const judged = { ...todayWith({ judgements: [other] }), exhaustiveChecks };
    expect(said(reconcile([replaced], judged))).toBe('old:resolved(no-longer-applies)');
    const notJudged = { ...todayWith({}), exhaustiveChecks };
    expect(said(reconcile([replaced], notJudged))).toBe('old:not-rechecked(dossier-gone)');
  });

  it('means nothing about what stands in a file that can not be read now', () => {
    const file = '/werkmap/factuur.pdf' as FilePath;
    const finding = aFinding({
      dossier: null,
      check: 'file-unreadable',
      subject: 'double',
      class: 'duplicate',
      evidence: [{ role: 'found', at: { kind: 'file', file }, raw: null }],
    });
    const today = { ...todayWith({}), exhaustiveChecks };
    const double = anOpenItem({ finding });
    expect(said(reconcile([double], { ...today, unread: new Set([file]) }))).toBe(
      'double:not-rechecked(source-unavailable)',
    );
    expect(said(reconcile([double], today))).toBe('double:resolved(no-longer-applies)');
  });
});

describe('a dossier that no register and no document speaks of any more', () => {
  const about = { finding: aFinding({ dossier: order, check: 'iban-valid', subject: 'iban' }) };
  const today = { ...todayWith({}), exhaustiveChecks: new Set(['iban-valid']) };

  it('keeps its items on the list until a person says that they are done', () => {
    expect(said(reconcile([anOpenItem(about)], today))).toBe('iban:not-rechecked(dossier-gone)');
    expect(said(reconcile([anOpenItem({ ...about, status: 'claimed-done' })], today))).toBe(
      'iban:resolved(no-longer-applies)',
    );
  });

  it('is not known to be gone while a register can not be read, or its type is not known', () => {
    const claimed = anOpenItem({ ...about, status: 'claimed-done' });
    for (const unsure of [{ registersRead: false }, { exhaustiveChecks: new Set<string>() }])
      expect(said(reconcile([claimed], { ...today, ...unsure }))).toBe(
        'iban:not-rechecked(check-did-not-run)',
      );
  });
});

function said(changes: ReturnType<typeof reconcile>): string {
  return changes
    .map(({ kind, item }) => {
      const reason = kind === 'not-rechecked' ? item.notRechecked?.reason : item.because;
      const told = kind === 'opened' || kind === 'kept' ? '' : `(${reason})`;
      return `${item.finding.subject}:${kind}${told}`;
    })
    .join(' ');
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

function judgement(finding: Finding, verdict: Verdict): Judgement {
  return { id: finding.id, dossier: finding.dossier, verdict };
}
