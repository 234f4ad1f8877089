import { expect, it } from 'vitest';
import { historyLine } from '#electron/backend/history-lines.ts';
import type { HistoryEntry } from '#electron/store/history-entry.ts';
import { dossierId } from '#shared/domain/dossier.ts';
import { shippedType } from '../../support/shipped-type.ts';

const dossier = dossierId('personeelsdossier', 'P1');
const words = { items: new Map(), types: [shippedType('personeelsdossier')], keyOf: () => 'P-1' };

function aChangedRow(name: string, before: string, after: string): HistoryEntry {
  return {
    number: 1,
    step: 1,
    at: '2026-03-16T08:30:00',
    who: 'Anna',
    kind: 'row-changed',
    item: null,
    dossier,
    document: null,
    run: 1,
    before: null,
    after: null,
    why: null,
    undoes: null,
    source: null,
    setting: null,
    details: { kind: 'row', changes: [{ kind: 'value', name, before, after }] },
  };
}

it('the diary shows a citizen service number by its last digits only, and other numbers whole', () => {
  const told = (name: string) => historyLine(aChangedRow(name, '111222333', '123456782'), words).what.nl;
  expect(told('bsn')).toMatch(/: .*\*+2333 → \*+6782$/);
  expect(told('bsn')).not.toMatch(/111222333|123456782/);
  expect(told('employeeNumber')).toMatch(/111222333 → 123456782$/);
});
