import { expect, it } from 'vitest';
import { optionAt, withOption } from '#renderer/dossier-types/option-value.ts';

it('reads and changes an option within a group, and leaves the others as they are', () => {
  const options = { field: 'totalGross', tolerance: { amount: 0.05, percent: 1 } };
  expect(optionAt(options, ['tolerance', 'amount'])).toBe(0.05);
  expect(optionAt(options, ['when', 'field'])).toBeUndefined();
  expect(withOption(options, ['tolerance', 'amount'], 2)).toEqual({
    field: 'totalGross',
    tolerance: { amount: 2, percent: 1 },
  });
  expect(withOption({}, ['when', 'field'], 'iban')).toEqual({ when: { field: 'iban' } });
});

it('takes a group away with its last option', () => {
  expect(withOption({ a: 1, when: { field: 'iban' } }, ['when', 'field'], undefined)).toEqual({ a: 1 });
});
