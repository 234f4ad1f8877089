import { describe, expect, it } from 'vitest';
import { useName } from '#rules/use-name.ts';
import { shippedType, shippedTypes } from '../support/shipped-type.ts';

const order = shippedType('order');

describe('the name of a check in a type', () => {
  it.each([
    [
      'totaal-excl-gelijk',
      'Bronnen zijn het eens: Totaal exclusief btw',
      'Sources agree: Total excluding VAT',
    ],
    [
      'pakbon-aanwezig',
      'Vereist stuk is aanwezig: Pakbon of afleverbewijs',
      'Required document is present: Delivery note or proof of delivery',
    ],
    ['dubbel-stuk', 'Elk stuk is er één keer', 'Every document is there once'],
    [
      'totalen-tellen-op',
      'Bedragen tellen op tot het totaal: Totaal exclusief btw, Btw-bedrag, Totaal inclusief btw',
      'Amounts add up to the total: Total excluding VAT, VAT amount, Total including VAT',
    ],
  ])('%s is told in both languages', (use, nl, en) => {
    expect(useName(use, order)).toEqual({ nl, en });
  });

  it('never shows the name that a shipped type gives a use', () => {
    const shown = shippedTypes().flatMap((type) =>
      type.checks
        .filter(({ id }) => useName(id, type).nl.endsWith(`: ${id}`))
        .map(({ id }) => `${type.id} ${id}`),
    );
    expect(shown).toEqual([]);
  });

  it('is what it is called where the type does not know it', () => {
    expect(useName('weg', order)).toEqual({ nl: 'weg', en: 'weg' });
  });
});
