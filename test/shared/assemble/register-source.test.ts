import { expect, test } from 'vitest';
import { registerSource } from '#shared/assemble/register-source.ts';
import type { FieldValue } from '#shared/domain/field-value.ts';
import type { Reading } from '#shared/domain/reading.ts';
import { aRegister } from '../../support/a-register.ts';
import { shippedType } from '../../support/shipped-type.ts';

const type = shippedType('contract');
const at = { kind: 'cell', file: 'C:/w/contract.xlsx', sheet: 'Blad1', row: 2, column: 3 } as never;

/** What a row says of the end date and of the indefinite period, with this in its end date. */
function saidBy(raw: string, indefinite?: Reading<FieldValue>): readonly unknown[] {
  const register = aRegister(type, [{ contractNumber: 'C-1' }]);
  const endDate: Reading<FieldValue> = { state: 'unreadable', reason: 'not-a-date', raw, at };
  const row = { number: 2, fields: { endDate, ...(indefinite && { indefinite }) } };
  return ['endDate', 'indefinite'].map((id) => {
    const field = type.fields.find((one) => one.id === id);
    if (!field) throw new Error(id);
    const { reading } = registerSource({ register, row }, field, type);
    return reading.state === 'read' ? reading.value : reading.state;
  });
}

test.each(['onbepaalde tijd', 'Onbepaald', ' voor  onbepaalde tijd ', 'indefinite'])(
  '“%s” as an end date is no unreadable date: the contract has no end',
  (raw) => expect(saidBy(raw)).toEqual(['absent', { kind: 'text', text: raw.trim() }]),
);

test('another text as an end date stays unreadable and says nothing of the period', () =>
  expect(saidBy('zie bijlage')).toEqual(['unreadable', 'absent']));

test('what stands in the column for it goes before the word in another column', () => {
  const own: Reading<FieldValue> = {
    state: 'read',
    value: { kind: 'text', text: 'ja' },
    raw: 'ja',
    confidence: 1,
    at,
  };
  expect(saidBy('onbepaald', own)).toEqual(['absent', { kind: 'text', text: 'ja' }]);
});
