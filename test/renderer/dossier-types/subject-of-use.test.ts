import { describe, expect, test } from 'vitest';
import { subjectOfUse } from '#renderer/dossier-types/subject-of-use.ts';
import type { CheckUse } from '#shared/domain/dossier-type.ts';
import { shippedType } from '../../support/shipped-type.ts';

const order = shippedType('order');
const subject = (options: CheckUse['options']) =>
  subjectOfUse(
    { id: 'een', check: 'een', severity: null, owner: 'finance', settleWithin: null, options },
    order,
    ({ nl }) => nl,
  );

describe('what a check of a type looks at', () => {
  test('are the fields and documents its options name, by their names on the screen', () => {
    expect(subject({ fields: ['orderDate', 'totalNet'] })).toBe('Orderdatum, Totaal exclusief btw');
    const [document] = order.documents;
    expect(subject({ document: document?.id })).toBe(document?.label.nl);
  });

  test('are three of them where there are more', () => {
    const many = order.fields.slice(0, 5);
    expect(subject({ fields: many.map(({ id }) => id) })).toBe(
      `${many
        .slice(0, 3)
        .map(({ label }) => label.nl)
        .join(', ')}, +2`,
    );
  });

  test('is the rule itself where a person wrote one, and nothing where nothing is named', () => {
    expect(subject({ expression: 'totaal_excl > 1000' })).toBe('totaal_excl > 1000');
    expect(subject({ days: 3 })).toBe('');
  });
});
