import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dossierId } from '#shared/domain/dossier.ts';
import type { Finding, Judgement, Verdict } from '#shared/domain/finding.ts';
import { addDays } from '#shared/domain/local-date.ts';
import { itemStatuses, type OpenItem } from '#shared/domain/open-item.ts';
import { reconcile, type Today } from '#shared/reconcile/reconcile.ts';
import { aFinding } from '../../support/a-finding.ts';
import { anOpenItem, day } from '../../support/an-open-item.ts';

const subjects = ['a', 'b', 'c', 'd', 'e', 'f'];
const dossiers = [dossierId('order', '1'), dossierId('order', '2'), null];
const verdicts: readonly Verdict[] = ['satisfied', 'violated', 'undecided', 'not-applicable'];

const findings = fc
  .record({
    subject: fc.constantFrom(...subjects),
    dossier: fc.constantFrom(...dossiers),
    check: fc.constantFrom('iban-valid', 'file-unreadable'),
    class: fc.constantFrom('differs' as const, 'unchecked' as const, 'missing' as const),
    valuesHash: fc.constantFrom('one', 'two'),
    settleWithin: fc.constantFrom(null, 3),
  })
  .map((about) => aFinding(about));

const items = fc.uniqueArray(
  fc
    .record({
      finding: findings,
      status: fc.constantFrom(...itemStatuses),
      note: fc.constantFrom('', 'Gebeld'),
    })
    .map((about) => anOpenItem(about)),
  { selector: ({ id }) => id },
);

const judged = fc.array(fc.tuple(findings, fc.constantFrom(...verdicts), fc.boolean()));

const runs = fc
  .record({
    judged,
    complete: fc.boolean(),
    exhaustive: fc.subarray(['iban-valid', 'file-unreadable']),
    registersRead: fc.boolean(),
    days: fc.nat(30),
  })
  .map(({ judged: said, complete, exhaustive, registersRead, days }): Today => {
    const judgements: Judgement[] = said.map(([{ id, dossier }, verdict]) => ({ id, dossier, verdict }));
    const wrong = said.filter(
      ([, verdict, told]) => told && (verdict === 'violated' || verdict === 'undecided'),
    );
    return {
      asOf: addDays(day('2026-03-16'), days),
      evaluation: { judgements, findings: wrong.map(([finding]) => finding) },
      complete,
      exhaustiveChecks: new Set(exhaustive),
      unread: new Set(),
      registersRead,
      addWorkingDays: addDays,
    };
  });

describe('reconcile, whatever is stored and whatever a run says', () => {
  it('says exactly one thing about every open item and every finding', () => {
    fc.assert(
      fc.property(items, runs, (stored, today) => {
        const changes = reconcile(stored, today);
        const ids = changes.map(({ item }) => item.id);
        const open = stored.filter(({ status }) => status !== 'verified').map(({ id }) => id);
        const found = reported(today).map(({ id }) => String(id));
        expect(new Set(ids).size).toBe(ids.length);
        expect(new Set(ids)).toEqual(new Set<string>([...open, ...found]));
      }),
    );
  });

  it('takes nothing off the list that no verdict proved', () => {
    fc.assert(
      fc.property(items, runs, (stored, today) => {
        for (const { kind, item } of reconcile(stored, today)) {
          if (kind !== 'resolved') continue;
          const said = today.evaluation.judgements.filter(({ id }) => id === item.finding.id);
          const proven =
            said.length > 0 &&
            said.every(({ verdict }) => verdict === 'satisfied' || verdict === 'not-applicable');
          const gone = said.length === 0 && today.complete && today.exhaustiveChecks.has(item.finding.check);
          expect(proven || gone).toBe(true);
        }
      }),
    );
  });

  it('keeps every note', () => {
    fc.assert(
      fc.property(items, runs, (stored, today) => {
        const after = applied(stored, today);
        for (const { id, note } of stored) expect(after.get(id)?.note).toBe(note);
      }),
    );
  });

  it('changes nothing when the same run comes again', () => {
    fc.assert(
      fc.property(items, runs, (stored, today) => {
        const once = applied(stored, today);
        expect(applied([...once.values()], today)).toEqual(once);
      }),
    );
  });

  it('gives the same answer in the same order whatever the order it is given', () => {
    fc.assert(
      fc.property(items, runs, fc.infiniteStream(fc.nat(9)), (stored, today, luck) => {
        const shuffled = <T>(values: readonly T[]) =>
          values
            .map((value) => ({ value, key: luck.next().value }))
            .sort((one, other) => Number(one.key) - Number(other.key))
            .map(({ value }) => value);
        const { judgements, findings: told } = today.evaluation;
        const evaluation = { judgements: shuffled(judgements), findings: shuffled(told) };
        expect(reconcile(shuffled(stored), { ...today, evaluation })).toEqual(reconcile(stored, today));
      }),
    );
  });
});

/** Findings whose gravest verdict says that something is wrong or undecided. */
function reported({ evaluation }: Today): readonly Finding[] {
  return evaluation.findings.filter(({ id }) =>
    evaluation.judgements.some(
      ({ id: other, verdict }) => other === id && (verdict === 'violated' || verdict === 'undecided'),
    ),
  );
}

function applied(stored: readonly OpenItem[], today: Today): Map<string, OpenItem> {
  const after = new Map<string, OpenItem>(stored.map((item) => [item.id, item]));
  for (const { item } of reconcile(stored, today)) after.set(item.id, item);
  return after;
}
