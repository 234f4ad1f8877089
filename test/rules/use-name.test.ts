import { describe, expect, it } from 'vitest';
import { useName } from '#rules/use-name.ts';
import { shippedType } from '../support/shipped-type.ts';

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
    ['dubbel-stuk', undefined, undefined],
  ])('%s is told in both languages', (use, nl, en) => {
    const name = useName(use, order);
    if (nl !== undefined) expect(name).toEqual({ nl, en });
    expect(name.nl).not.toBe(name.en);
  });

  it('is what it is called where the type does not know it', () => {
    expect(useName('weg', order)).toEqual({ nl: 'weg', en: 'weg' });
  });
});
