import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkById } from '#rules/checks-index.ts';
import { findingsOf } from '../../support/a-story.ts';
import { shippedType } from '../../support/shipped-type.ts';
import { stories } from './stories.ts';

/** Checks that look at more than the dossier itself, or that report what can't be read. */
const elsewhere: ReadonlySet<string> = new Set(['file-unreadable', 'value-unreadable', 'stage-unreadable']);

/** Checks that only a document, a second source or an earlier run can violate. */
const notInOneRow: ReadonlySet<string> = new Set([
  'values-agree',
  'citizen-number-visible',
  'pages-complete',
  'credit-note-refers',
  'same-party',
  'xml-equals-page',
  'changed',
  'stale',
  'deadline',
  'date-plausible',
  'invoice-requirements',
]);

describe.each(Object.entries(stories))(
  'a dossier of the type %s',
  (id, { complete, wrong, bare, early, otherwise = [] }) => {
    const type = shippedType(id);

    it('gives no finding when it is complete', () => expect(findingsOf(type, complete)).toEqual([]));

    it('gives no finding when it has only just begun', () => expect(findingsOf(type, early)).toEqual([]));

    it('is found wrong by every check when values are wrong or missing', () => {
      const both = [wrong, bare, ...otherwise].flatMap((story) => findingsOf(type, story));
      const found = new Set(both.map((finding) => finding.split('/')[0]));
      const silent = type.checks
        .filter(({ check }) => checkById(check)?.scope === 'dossier')
        .filter(({ check }) => !elsewhere.has(check) && !notInOneRow.has(check))
        .map((use) => use.id)
        .filter((use) => !found.has(use));
      expect(silent).toEqual([]);
    });
  },
);

it('tells a story of every shipped type', () => {
  const shipped = readdirSync(new URL('../../../rules/dossier-types/', import.meta.url)).map((file) =>
    file.replace('.yaml', ''),
  );
  const told = Object.keys(stories).toSorted();
  expect(told).toEqual(shipped.toSorted());
});

it('says of every shipped type how long its dossiers are kept, and of a customer file that it is no duty', () => {
  const without = Object.keys(stories).filter((id) => shippedType(id).retention === undefined);
  expect(without).toEqual([]);
  expect(shippedType('klantdossier').notice?.nl).toContain('vrijwillige basiscontrole');
});
