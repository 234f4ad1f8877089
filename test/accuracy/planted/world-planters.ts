import type { MasterRow } from '#rules/workspace-facts.ts';
import type { LikelyCause } from '#shared/domain/finding.ts';
import { addDays } from '#shared/domain/local-date.ts';
import { euro, money } from '#shared/domain/money.ts';
import type { Random } from '../../sample/random.ts';
import { companyVatIdOf, ibanOf } from '../../sample/safe-identifiers.ts';
import { aMasterRow } from '../../support/a-workspace.ts';
import { identifier, withValues, words } from './alter.ts';
import { dayOf, type PlainCase, today } from './plain-case.ts';
import type { World } from './world.ts';

/** An error that only shows beside other dossiers: the workspace in which it stands, out of one of complete dossiers. */
export interface WorldPlanter {
  readonly name: string;
  readonly check: string;
  readonly cause: LikelyCause | null;
  /** null when the case has nothing to plant it in. */
  readonly plant: (world: World, one: PlainCase, random: Random) => World | null;
}

/** Suppliers and customers as a list would have them: each once, with what complete cases say of them. */
export function masterOf(cases: readonly PlainCase[]): readonly MasterRow[] {
  const rows = new Map<string, MasterRow>();
  for (const { register } of cases) {
    const { supplierNumber, customerNumber, iban, supplierName, customerName } = register;
    if (customerNumber && customerName && !supplierNumber)
      rows.set(
        `c${JSON.stringify(customerNumber)}`,
        aMasterRow('customer', { customerNumber, customerName }),
      );
    if (supplierNumber && supplierName && iban)
      rows.set(
        `s${JSON.stringify(supplierNumber)}`,
        aMasterRow('supplier', { supplierNumber, supplierName, iban }),
      );
  }
  return [...rows.values()];
}

export const worldPlanters: readonly WorldPlanter[] = [
  added('same invoice under another number', 'similar-invoice', null, 'inkoopfactuur', (one) => [
    keyed(one, `${one.key}9`),
  ]),
  added('delivery note that was invoiced twice', 'duplicate-values', null, 'inkoopfactuur', (one) => {
    const note = { deliveryNoteNumber: identifier('PB-771') };
    const again = withValues(keyed(one, `${one.key}-2`), scaled(one, 3));
    return [withValues(one, note), withValues(again, note)];
  }),
  added('invoice split to stay under a limit', 'split-under-limit', null, 'inkoopfactuur', (one) => [
    withValues(one, totalling(2_440_00)),
    withValues(keyed(one, `${one.key}-2`), totalling(2_380_00)),
  ]),
  changed('account that is not in the list', 'iban-known', 'inkoopfactuur', (one, random) => ({
    iban: identifier(ibanOf('TEST', String(9_000_000_000 + random.between(1, 9999)))),
    supplierName: one.register['supplierName'] ?? words(''),
  })),
  changed('supplier that is in no list', 'unknown-party', 'inkoopfactuur', () => ({
    supplierNumber: identifier('999999'),
    supplierName: words('Onbekend Zwaluw B.V.'),
  })),
  changed('customer that is in no list', 'unknown-party', 'order', () => ({
    customerNumber: identifier('999999'),
    customerName: words('Onbekend Zwaluw B.V.'),
  })),
  {
    name: 'account that differs from the invoice before, without a list',
    check: 'iban-changed',
    cause: null,
    plant: (world, one, random) => {
      if (one.type !== 'inkoopfactuur') return null;
      const later = withValues(keyed(one, `${one.key}-2`), {
        iban: identifier(ibanOf('TEST', String(9_000_000_000 + random.between(1, 9999)))),
        ...shifted(one, 'invoiceDate', 1),
        ...scaled(one, 3),
      });
      const others = world.cases.filter(
        ({ register }) =>
          JSON.stringify(register['supplierNumber']) !== JSON.stringify(one.register['supplierNumber']),
      );
      const master = world.master.filter(({ of }) => of !== 'supplier');
      return { ...world, master, cases: [...others, one, later] };
    },
  },
  {
    name: 'more open than the credit limit',
    check: 'credit-limit',
    cause: null,
    plant: (world, one) => {
      const { customerNumber, customerName } = one.register;
      if (one.type !== 'order' || !customerNumber || !customerName) return null;
      const creditLimit = { kind: 'amount', amount: money(100, euro) } as const;
      const key = JSON.stringify(customerNumber);
      const others = world.master.filter(({ row }) => {
        const reading = row.fields['customerNumber'];
        return reading?.state !== 'read' || JSON.stringify(reading.value) !== key;
      });
      return {
        ...world,
        master: [...others, aMasterRow('customer', { customerNumber, customerName, creditLimit })],
      };
    },
  },
  {
    name: 'number of the series is missing',
    check: 'number-gap',
    cause: null,
    plant: (world, _, random) => {
      const series = world.cases.filter(({ type }) => type === 'verkoopfactuur');
      if (series.length < 7) return null;
      const gone = series[random.between(1, series.length - 2)];
      return { ...world, cases: world.cases.filter((other) => other !== gone) };
    },
  },
  {
    name: 'invoice dated before those with lower numbers',
    check: 'dates-along-numbers',
    cause: null,
    plant: (world, one) => {
      const [lowest] = world.cases.filter(({ type }) => type === 'verkoopfactuur');
      if (one.type !== 'verkoopfactuur' || one === lowest) return null;
      const earlier = withValues(one, { invoiceDate: { kind: 'date', date: dayOf(2026, 3, 1) } });
      return { ...world, cases: world.cases.map((other) => (other === one ? earlier : other)) };
    },
  },
  {
    name: 'invoice that is no part of the price in its contract',
    check: 'billed-as-agreed',
    cause: null,
    plant: (world, one) => {
      const contract = world.cases.find(({ type }) => type === 'contract');
      if (one.type !== 'inkoopfactuur' || !contract) return null;
      const billed = withValues(one, { contractNumber: identifier(contract.key) }, 'register');
      return { ...world, cases: world.cases.map((other) => (other === one ? billed : other)) };
    },
  },
  {
    name: 'VAT number that is not in the master data',
    check: 'master-agrees',
    cause: null,
    plant: (world, one, random) => {
      const { supplierNumber, supplierName, sellerVatId, iban } = one.register;
      if (one.type !== 'inkoopfactuur' || !supplierNumber || !supplierName || !iban || !sellerVatId)
        return null;
      const vatId = identifier(vatIdFrom(20_000_000 + random.between(0, 99_999)));
      return {
        ...world,
        cases: [one],
        master: [aMasterRow('supplier', { supplierNumber, supplierName, iban, vatId })],
      };
    },
  },
  {
    name: 'address that is not in the master data',
    check: 'master-agrees',
    cause: null,
    plant: (world, one, random) => {
      const { customerNumber, customerName } = one.register;
      if (one.type !== 'order' || !customerNumber || !customerName) return null;
      const address = words(`Dorpsweg ${random.between(100, 900)}`);
      const [postcode, city] = [words('1234AB'), words('Nergens')];
      const known = aMasterRow('customer', { customerNumber, customerName, address, postcode, city });
      return { ...world, cases: [one], master: [known] };
    },
  },
  added('order entered twice', 'duplicate-values', null, 'order', (one) => {
    const customerReference = identifier('PO-77');
    const { customerNumber, customerName, totalNet } = one.register;
    if (!customerNumber || !customerName || !totalNet) return [];
    const again: PlainCase = {
      ...one,
      key: `${one.key}9`,
      stage: 'received',
      documents: [],
      register: {
        orderNumber: identifier(`${one.key}9`),
        customerNumber,
        customerName,
        totalNet,
        orderDate: { kind: 'date', date: today },
      },
    };
    return [
      withValues(one, { customerReference }, 'register'),
      withValues(again, { customerReference }, 'register'),
    ];
  }),
  changed('return of an order that does not exist', 'referred-dossier', 'retour', () => ({
    orderNumber: identifier('O-99999999'),
  })),
  {
    name: 'more returned than was delivered',
    check: 'referred-dossier',
    cause: null,
    plant: (world, one, random) => {
      const orders = world.cases.filter(({ type }) => type === 'order');
      if (one.type !== 'retour' || orders.length === 0) return null;
      const order = random.pick(orders);
      const wrong = withValues(one, {
        orderNumber: identifier(order.key),
        article: words('A-100'),
        quantityAnnounced: { kind: 'number', number: 50 },
        quantityReceived: { kind: 'number', number: 50 },
        quantityCredited: { kind: 'number', number: 50 },
      });
      return { ...world, cases: world.cases.map((other) => (other === one ? wrong : other)) };
    },
  },
];

function added(
  name: string,
  check: string,
  cause: LikelyCause | null,
  type: string,
  make: (one: PlainCase) => readonly PlainCase[],
): WorldPlanter {
  return {
    name,
    check,
    cause,
    plant: (world, one) => {
      if (one.type !== type) return null;
      const made = make(one);
      const kept = world.cases.filter(({ key }) => made.every((other) => other.key !== key));
      return { ...world, cases: [...kept, ...made] };
    },
  };
}

function changed(
  name: string,
  check: string,
  type: string,
  values: (one: PlainCase, random: Random) => PlainCase['register'],
): WorldPlanter {
  return {
    name,
    check,
    cause: null,
    plant: (world, one, random) =>
      one.type === type
        ? {
            ...world,
            cases: world.cases.map((other) => (other === one ? withValues(one, values(one, random)) : other)),
          }
        : null,
  };
}

/** The purchase invoice under another number. */
function keyed(one: PlainCase, key: string): PlainCase {
  return { ...withValues(one, { invoiceNumber: identifier(key) }), key };
}

function shifted(one: PlainCase, field: string, days: number): PlainCase['register'] {
  const value = one.register[field];
  return value?.kind === 'date' ? { [field]: { kind: 'date', date: addDays(value.date, days) } } : {};
}

/** Totals that come to so many cents with VAT at 21 %. */
function totalling(gross: number): PlainCase['register'] {
  const net = Math.round(gross / 1.21);
  const amount = (minor: number) => ({ kind: 'amount', amount: money(minor, euro) }) as const;
  return { totalNet: amount(net), totalVat: amount(gross - net), totalGross: amount(gross) };
}

/** The same invoice for so many times the amount. */
function scaled(one: PlainCase, factor: number): PlainCase['register'] {
  const scale = (field: string): PlainCase['register'] => {
    const value = one.register[field];
    return value?.kind === 'amount'
      ? { [field]: { kind: 'amount', amount: money(value.amount.minor * factor, value.amount.currency) } }
      : {};
  };
  return { ...scale('totalNet'), ...scale('totalVat'), ...scale('totalGross') };
}

/** A right number of a made-up company, near this one: one in eleven has no ninth digit. */
function vatIdFrom(digits: number): string {
  for (let next = digits; ; next += 1) {
    try {
      return companyVatIdOf(String(next));
    } catch (cause) {
      if (!(cause instanceof RangeError)) throw cause;
    }
  }
}
