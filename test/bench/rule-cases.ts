import type { Dossier } from '#shared/domain/dossier.ts';
import type { CheckUse, DossierType } from '#shared/domain/dossier-type.ts';
import { aDocument, aDossier, amount, cell, date, number, stated } from '../support/a-dossier.ts';
import { shippedType } from '../support/shipped-type.ts';

/** The same thirty conditions for every engine: ten values known, ten sums, ten values equal in register and invoice. */
const repeats = 10;

/**
 * Dossiers that are right but for one in ten, of which the total is wrong. Each customer has twenty, of which two look alike, however many
 * dossiers there are: the share of findings does not grow with them.
 */
export function benchDossiers(count: number): readonly Dossier[] {
  const invoice = aDocument('invoice');
  return Array.from({ length: count }, (_, place) => {
    const customer = Math.floor(place / 20);
    const gross = amount(place % 10 === 0 ? '122.00' : `${121 + (place % 1000)}.00`);
    const net = amount(place % 10 === 0 ? '100.00' : `${100 + (place % 1000)}.00`);
    return aDossier({
      key: `O-${String(place).padStart(6, '0')}`,
      documents: [invoice],
      fields: {
        customerName: [cell(number(`Klant ${customer} B.V.`))],
        customerNumber: [cell(number(String(customer)))],
        invoiceNumber: [cell(number(`VF-${String(place).padStart(6, '0')}`))],
        invoiceDate: [cell(date(`2026-0${(customer % 9) + 1}-10`))],
        iban: [cell(number('NL91 ABNA 0417 1643 00'))],
        totalNet: [cell(net)],
        totalVat: [cell(amount('21.00'))],
        totalGross: [cell(gross), stated(invoice, gross)],
      },
    });
  });
}

/** The thirty conditions as a dossier type. */
export function typeOfThirty(): DossierType {
  const uses = Array.from({ length: repeats }, (_, place) => [
    use(`known-${place}`, 'field-required', { fields: ['customerName'] }),
    use(`sum-${place}`, 'sum-adds-up', { parts: ['totalNet', 'totalVat'], total: 'totalGross' }),
    use(`equal-${place}`, 'values-agree', { field: 'totalGross' }),
  ]);
  return { ...shippedType('order'), checks: uses.flat() };
}

/** Every check that looks at more than one dossier. */
export function typeAcross(): DossierType {
  const party = { number: 'customerNumber', name: 'customerName' };
  const checks = [
    use('gap', 'number-gap', { field: 'invoiceNumber' }),
    use('party', 'unknown-party', { of: 'customer', ...party }),
    use('iban', 'iban-known', { iban: 'iban', of: 'customer', ...party }),
    use('changed', 'iban-changed', { iban: 'iban', date: 'invoiceDate', ...party }),
    use('limit', 'credit-limit', { amount: 'totalGross', ...party, until: 'paid' }),
    use('similar', 'similar-invoice', {
      number: 'invoiceNumber',
      date: 'invoiceDate',
      amount: 'totalGross',
      partyNumber: 'customerNumber',
    }),
  ];
  return { ...shippedType('order'), checks };
}

function use(id: string, check: string, options: CheckUse['options']): CheckUse {
  return { id, check, severity: null, owner: 'finance', settleWithin: null, options };
}
