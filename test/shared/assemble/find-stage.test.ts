import { expect, test } from 'vitest';
import { findStage } from '#shared/assemble/find-stage.ts';
import type { FilePath } from '#shared/domain/evidence.ts';
import type { FieldValue } from '#shared/domain/field-value.ts';
import type { Reading } from '#shared/domain/reading.ts';
import { orderType } from '../../support/a-dossier-type.ts';
import { aReading } from '../../support/a-source-document.ts';

const at = { kind: 'cell', file: 'C:/w/a.xlsx' as FilePath, sheet: 'Blad1', row: 2, column: 1 } as const;

test.each([
  ['Geleverd', 'delivered'],
  [' GELEVERD ', 'delivered'],
  ['Order geleverd op 3-11', 'delivered'],
  ['30 - Gefactureerd', 'invoiced'],
  ['Betaald', 'paid'],
])('the status %s is the stage %s', (text, stage) => {
  expect(findStage(aReading('text', text, 0.99, at), orderType.stages)).toMatchObject({
    state: 'read',
    value: stage,
  });
});

test.each([
  'niet betaald',
  'Nog niet geleverd',
  'deels geleverd',
  'geleverd en betaald',
  'onbetaald',
  'zoekgeraakt',
])('the status %s is no stage we know', (text) => {
  expect(findStage(aReading('text', text, 0.99, at), orderType.stages)).toEqual({
    state: 'unreadable',
    reason: 'unknown-word',
    raw: text,
    at,
  });
});

test('a word within a longer one does not count', () => {
  const stages = [
    { id: 'sent', title: { nl: 'Verstuurd', en: 'Sent' }, words: ['verstuurd'] },
    { id: 'confirmed', title: { nl: 'Bevestigd', en: 'Confirmed' }, words: ['orderbevestiging verstuurd'] },
  ];
  expect(findStage(aReading('text', 'orderbevestiging verstuurd 3-11', 0.99, at), stages)).toMatchObject({
    value: 'confirmed',
  });
});

test('an absent or unreadable status stays what it is', () => {
  const absent: Reading<FieldValue> = { state: 'absent', searched: [at] };
  const broken: Reading<FieldValue> = { state: 'unreadable', reason: 'error-cell', raw: '#N/B', at };
  expect([absent, broken, undefined].map((status) => findStage(status, orderType.stages))).toEqual([
    absent,
    broken,
    { state: 'absent', searched: [] },
  ]);
});
