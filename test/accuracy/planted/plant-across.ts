import type { MasterRow } from '#rules/workspace-facts.ts';
import type { Random } from '../../sample/random.ts';
import { ibanOf } from '../../sample/safe-identifiers.ts';
import { aMasterRow } from '../../support/a-workspace.ts';
import type { PlainCase } from './plain-case.ts';

/** An error that only shows beside other dossiers: a case that is added to the complete ones, and the check that has to find it. */
export interface AcrossPlanter {
  readonly name: string;
  readonly check: string;
  readonly plant: (original: PlainCase, random: Random) => PlainCase | null;
}

/** The suppliers and customers of complete cases, as a list would have them. */
export function masterOf(cases: readonly PlainCase[]): readonly MasterRow[] {
  return cases.flatMap(({ type, register }, place) => {
    const { supplierNumber, customerNumber, iban } = register;
    if (type === 'order')
      return customerNumber ? [aMasterRow('customer', { customerNumber }, place + 2)] : [];
    return supplierNumber && iban ? [aMasterRow('supplier', { supplierNumber, iban }, place + 2)] : [];
  });
}

export const acrossPlanters: readonly AcrossPlanter[] = [
  {
    name: 'same invoice under a number with two digits swapped',
    check: 'similar-invoice',
    plant: (one) => purchaseWith(one, `${one.key}9`, {}),
  },
  {
    name: 'account that is not in the list of suppliers',
    check: 'iban-known',
    plant: (one, random) =>
      purchaseWith(one, one.key, {
        iban: { kind: 'identifier', text: ibanOf('TEST', String(9_000_000_000 + random.between(1, 9999))) },
      }),
  },
  {
    name: 'supplier or customer that is in no list',
    check: 'unknown-party',
    plant: (one) => {
      const [number, name] =
        one.type === 'order' ? ['customerNumber', 'customerName'] : ['supplierNumber', 'supplierName'];
      return withValues(one, one.key, {
        [number]: { kind: 'identifier', text: '999999' },
        [name]: { kind: 'text', text: 'Onbekend Zwaluw B.V.' },
      });
    },
  },
];

function purchaseWith(one: PlainCase, key: string, values: PlainCase['register']): PlainCase | null {
  return one.type === 'inkoopfactuur' ? withValues(one, key, values) : null;
}

function withValues(one: PlainCase, key: string, values: PlainCase['register']): PlainCase {
  const keyed =
    one.type === 'inkoopfactuur' ? { invoiceNumber: { kind: 'identifier', text: key } as const } : {};
  return {
    ...one,
    key,
    register: { ...one.register, ...keyed, ...values },
    documents: one.documents.map((paper) => ({ ...paper, values: { ...paper.values, ...keyed, ...values } })),
  };
}
