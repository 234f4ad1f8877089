import { evaluateDossier } from '#rules/evaluate-dossier.ts';
import { dossierFacts } from '#rules/outcome.ts';
import type { RegisterPlace } from '#rules/workspace-facts.ts';
import type { FieldValue } from '#shared/domain/field-value.ts';
import { cell } from '../../support/a-dossier.ts';
import { aSourceDocument, linked, placeInRegister } from '../../support/a-workspace.ts';
import { shippedType } from '../../support/shipped-type.ts';
import { identifier, without, words } from './alter.ts';
import { type PlainCase, toDossier, today } from './plain-case.ts';
import { idOf, sourcesOf, type World } from './world.ts';
import type { WorldPlanter } from './world-planters.ts';

/** Errors in rows and files, and against what an earlier run knew. */
export const filePlanters: readonly WorldPlanter[] = [
  planter('number that stands on two rows', 'duplicate-key', (one) => ({
    duplicateKeys: [{ dossier: idOf(one), key: one.key, rows: [placeInRegister(5), placeInRegister(9)] }],
  })),
  {
    ...planter('number of another supplier', 'duplicate-key', (one) =>
      one.type === 'inkoopfactuur'
        ? {
            duplicateKeys: [
              {
                dossier: idOf(one),
                key: one.key,
                rows: [rowOf(5, 'supplierName', 'Alfa B.V.'), rowOf(9, 'supplierName', 'Zwaluw B.V.')],
              },
            ],
          }
        : null,
    ),
    cause: 'number-of-another-supplier',
  },
  planter('same file filed twice', 'duplicate-document', (one) => {
    const [first] = sourcesOf(one);
    if (first?.recognised.type?.type !== 'invoice') return null;
    const copy = aSourceDocument({ name: `kopie van ${first.shownPath}`, hash: first.hash });
    return { documents: [copy], links: [linked(copy, toDossier(one))] };
  }),
  planter('invoice in two dossiers', 'document-in-two-dossiers', (one, { cases }) => {
    const invoice = sourcesOf(one).find(({ recognised }) => recognised.type?.type === 'invoice');
    const other = cases.find(({ type, key }) => type === one.type && key !== one.key);
    if (one.type !== 'inkoopfactuur' || !invoice || !other) return null;
    return { links: [linked(invoice, toDossier(other))] };
  }),
  planter('document of an order that has no row', 'document-without-row', (_, __, place) => ({
    documents: [
      aSourceDocument({
        name: `los ${place}.pdf`,
        type: 'order-confirmation',
        fields: { orderNumber: identifier(`O-${900_000 + place}`) },
      }),
    ],
  })),
  planter('row without a number', 'row-without-key', (_, __, place) => ({
    rowsWithoutKey: [{ ...placeInRegister(100 + place), register: orderRegister() }],
  })),
  planter('row that disappeared', 'row-vanished', (one, { cases }) =>
    (one.type === 'order' && one.stage === 'invoiced') || one.stage === 'payable'
      ? {
          vanished: [
            {
              of: dossierFacts(toDossier({ ...one, key: `${one.key}-weg` }), null),
              rowsBefore: cases.length + 1,
              rowsLeft: cases.length,
            },
          ],
        }
      : null,
  ),
  planter('file that can’t be opened, in no dossier', 'file-unreadable', (_, __, place) => ({
    documents: [aSourceDocument({ name: `kapot ${place}.pdf`, type: null, status: 'corrupt' })],
  })),
  {
    name: 'complete before, and now a value is gone',
    check: 'regressed',
    cause: null,
    plant: (world, one) => {
      const field = one.type === 'order' ? 'customerNumber' : 'supplierNumber';
      if (one.type !== 'order' && one.type !== 'inkoopfactuur') return null;
      const wrong = without(one, field);
      const dossier = toDossier(wrong);
      const [now = null] = evaluateDossier(dossier, shippedType(one.type), { asOf: today }).findings;
      const beside = { wereComplete: [{ of: dossierFacts(dossier, null), now }] };
      return { ...replaced(world, one, wrong), beside };
    },
  },
  {
    name: 'amount changed after the invoice',
    check: 'changed',
    cause: null,
    plant: (world, one) => {
      const { totalNet, totalVat, totalGross } = one.register;
      if (one.type !== 'order' || !totalNet || !totalVat || !totalGross) return null;
      const raised: PlainCase = {
        ...one,
        register: {
          ...one.register,
          totalNet: times(totalNet, 2),
          totalVat: times(totalVat, 2),
          totalGross: times(totalGross, 2),
        },
      };
      const before: PlainCase['register'] = one.register;
      const previous = (dossier: string, field: string) =>
        dossier === idOf(one) ? (before[field] ?? null) : null;
      return { ...replaced(world, one, raised), previous };
    },
  },
  {
    name: 'customer changed after the invoice',
    check: 'changed',
    cause: null,
    plant: (world, one, random) => {
      if (one.type !== 'order') return null;
      const other = random.pick(world.cases.filter(({ type, key }) => type === 'order' && key !== one.key));
      const customerNumber = other.register['customerNumber'];
      if (
        !customerNumber ||
        JSON.stringify(customerNumber) === JSON.stringify(one.register['customerNumber'])
      )
        return null;
      const moved: PlainCase = { ...one, register: { ...one.register, customerNumber } };
      const before: PlainCase['register'] = one.register;
      const previous = (dossier: string, field: string) =>
        dossier === idOf(one) ? (before[field] ?? null) : null;
      return { ...replaced(world, one, moved), previous };
    },
  },
];

function planter(
  name: string,
  check: string,
  beside: (one: PlainCase, world: World, place: number) => World['beside'] | null,
): WorldPlanter {
  return {
    name,
    check,
    cause: null,
    plant: (world, one, random) => {
      const more = beside(one, world, random.between(0, 99_999));
      return more === null || more === undefined ? null : { ...world, beside: more };
    },
  };
}

function replaced(world: World, one: PlainCase, other: PlainCase): World {
  return { ...world, cases: world.cases.map((each) => (each === one ? other : each)) };
}

function rowOf(number: number, field: string, text: string): RegisterPlace {
  const place = placeInRegister(number);
  return { ...place, row: { ...place.row, fields: { [field]: cell(words(text), number).reading } } };
}

function orderRegister(): RegisterPlace['register'] {
  return { ...placeInRegister(1).register, shownPath: 'order.xlsx', sheet: 'order' };
}

function times(value: FieldValue, factor: number): FieldValue {
  return value.kind === 'amount'
    ? { kind: 'amount', amount: { ...value.amount, minor: value.amount.minor * factor } }
    : value;
}
