import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseIsoDate } from '#shared/domain/local-date.ts';
import type { ItemStatus, OpenItem } from '#shared/domain/open-item.ts';
import { mergeReturn } from '#shared/report/return/merge-return.ts';
import {
  comparableText,
  type ReturnField,
  type ReturnFields,
  returnFields,
} from '#shared/report/return/return-fields.ts';
import type { ReturnedRow } from '#shared/report/return/returned-report.ts';
import { anOpenItem } from '../../../support/an-open-item.ts';

const asNew: ReturnFields = { status: 'new', answer: '', expectedBy: '', note: '' };

function itemSaying({ status, answer, expectedBy, note }: ReturnFields): OpenItem {
  const reply = { answer, expectedBy: parseIsoDate(expectedBy) };
  const item = anOpenItem({ status: status as ItemStatus, note });
  return answer === '' && reply.expectedBy === null ? item : { ...item, reply };
}

/** One row: as it went out, as it came back, as it is here now. */
function merged(
  base: ReturnFields,
  theirs: ReturnFields,
  ours: ReturnFields,
  taken: Partial<ReturnFields> = {},
) {
  const item = itemSaying(ours);
  const values = returnFields.map((field) => [field, { kind: 'value', value: theirs[field] }] as const);
  const row: ReturnedRow = { item: item.id, base, theirs: Object.fromEntries(values) };
  return mergeReturn({ rows: [row] }, new Map([[item.id, item]]), new Map([[item.id, taken]]));
}

const told = ({ changes }: ReturnType<typeof merged>) =>
  changes.map(({ kind, field, theirs, ours }) => [kind, field, ours, theirs]);

describe('a report that comes back', () => {
  it('gives what they changed and we did not', () => {
    expect(told(merged(asNew, { ...asNew, answer: 'Komt morgen' }, asNew))).toEqual([
      ['change', 'answer', '', 'Komt morgen'],
    ]);
  });

  it('tells what only we changed, which stays, and gives nothing where both did the same', () => {
    const ours = { ...asNew, note: 'Gebeld', answer: 'Ja' };
    const { changes, kept } = merged(asNew, { ...asNew, answer: 'Ja' }, ours);
    expect([changes, kept]).toEqual([
      [],
      [{ item: anOpenItem().id, field: 'note', base: '', ours: 'Gebeld' }],
    ]);
  });

  it('asks where both changed something to something else', () => {
    const theirs = { ...asNew, note: 'Betaald', status: 'claimed-done' };
    expect(told(merged(asNew, theirs, { ...asNew, note: 'Gebeld' }))).toEqual([
      ['change', 'status', 'new', 'claimed-done'],
      ['conflict', 'note', 'Gebeld', 'Betaald'],
    ]);
  });

  it('gives nothing the second time, also when we went on since', () => {
    const theirs = { ...asNew, note: 'Betaald' };
    expect(told(merged(asNew, theirs, theirs, { note: 'Betaald' }))).toEqual([]);
    expect(told(merged(asNew, theirs, { ...asNew, note: 'Toch niet' }, { note: 'Betaald' }))).toEqual([]);
  });

  it('takes no status that is not a person’s to give, and none of an item that its check closed', () => {
    expect(merged(asNew, { ...asNew, status: 'verified' }, asNew).refusals).toMatchObject([
      { field: 'status', why: 'not-a-status' },
    ]);
    const closed = { ...asNew, status: 'verified' };
    expect(merged(asNew, { ...asNew, status: 'in-progress' }, closed).refusals).toMatchObject([
      { field: 'status', why: 'solved' },
    ]);
  });

  it('says so when an item is not known here, and when a value cannot be read', () => {
    const { id } = anOpenItem();
    const rows: readonly ReturnedRow[] = [
      { item: id, base: asNew, theirs: { note: { kind: 'value', value: 'Hier' } } },
      {
        item: id,
        base: asNew,
        theirs: { expectedBy: { kind: 'unusable', raw: 'vrijdag', why: 'not-a-date' } },
      },
    ];
    expect(mergeReturn({ rows }, new Map(), new Map())).toEqual({
      changes: [],
      kept: [],
      refusals: [
        { item: id, field: 'note', raw: 'Hier', why: 'gone' },
        { item: id, field: 'expectedBy', raw: 'vrijdag', why: 'not-a-date' },
      ],
    });
  });
});

describe('any three versions', () => {
  const text = fc.constantFrom('', 'a', 'b', 'c ', 'c', '-12,50');
  const version = fc.record({
    status: fc.constantFrom('new', 'in-progress', 'claimed-done'),
    answer: text,
    expectedBy: fc.constantFrom('', '2026-03-17', '2026-03-18'),
    note: text,
  });

  it('merge as each field by itself says, and never offer to overwrite in silence what is newer here', () => {
    fc.assert(
      fc.property(version, version, version, (base, theirs, ours) => {
        const expected = returnFields.flatMap((field: ReturnField) => {
          const [b, t, o] = [base, theirs, ours].map((one) => comparableText(one[field]));
          if (t === b || t === o) return [];
          return [[o === b ? 'change' : 'conflict', field, ours[field], theirs[field]]];
        });
        const onlyOurs = returnFields.filter((field) => {
          const [b, t, o] = [base, theirs, ours].map((one) => comparableText(one[field]));
          return t === b && o !== b;
        });
        const merge = merged(base, theirs, ours);
        expect(told(merge)).toEqual(expected);
        expect(merge.kept.map(({ field }) => field)).toEqual(onlyOurs);
      }),
    );
  });
});
