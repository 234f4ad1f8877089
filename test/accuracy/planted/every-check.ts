import { evaluateDossier } from '#rules/evaluate-dossier.ts';
import type { DossierType } from '#shared/domain/dossier-type.ts';
import type { FieldValue, ValueKind } from '#shared/domain/field-value.ts';
import { amount, date, number } from '../../support/a-dossier.ts';
import { shippedType } from '../../support/shipped-type.ts';
import { type PlainCase, toDossier, today } from './plain-case.ts';
import type { Planter } from './planters.ts';
import type { Given } from './world.ts';

interface Tried {
  readonly check: string;
  readonly kind: ValueKind;
  readonly right: FieldValue;
  readonly wrong: FieldValue;
  readonly options?: Readonly<Record<string, unknown>>;
}

const text = (written: string): FieldValue => ({ kind: 'text', text: written });

/** Checks that no purchase invoice or order of the shipped types uses, each over a field of its own. */
const tried: readonly Tried[] = [
  { check: 'rsin-valid', kind: 'identifier', right: number('851234562'), wrong: number('851234563') },
  { check: 'bsn-valid', kind: 'identifier', right: number('999990019'), wrong: number('999990018') },
  { check: 'postcode-valid', kind: 'identifier', right: number('1011 AB'), wrong: number('0123 AB') },
  { check: 'phone-valid', kind: 'identifier', right: number('020 123 45 67'), wrong: number('061234567') },
  { check: 'email-valid', kind: 'text', right: text('inkoop@voorbeeld.nl'), wrong: text('inkoop@voorbeeld') },
  { check: 'gtin-valid', kind: 'identifier', right: number('8712345678906'), wrong: number('8712345678960') },
  { check: 'eori-valid', kind: 'identifier', right: number('NL004495445'), wrong: number('NL4495445') },
  { check: 'bic-valid', kind: 'identifier', right: number('RABONL2U'), wrong: number('AGRIFRPP8') },
  {
    check: 'payment-reference-valid',
    kind: 'identifier',
    right: number('69202400123'),
    wrong: number('68202400123'),
  },
  {
    check: 'creditor-reference-valid',
    kind: 'identifier',
    right: number('RF46202400123'),
    wrong: number('RF45202400123'),
  },
  {
    check: 'pattern',
    kind: 'identifier',
    right: number('P-0042'),
    wrong: number('0042'),
    options: { patterns: ['P-9999'] },
  },
  {
    check: 'allowed-values',
    kind: 'text',
    right: text('ja'),
    wrong: text('misschien'),
    options: { values: ['ja', 'nee'] },
  },
  {
    check: 'amount-plausible',
    kind: 'amount',
    right: amount('10.00'),
    wrong: amount('0.00'),
    options: { zero: false },
  },
  { check: 'document-expired', kind: 'date', right: date('2026-12-31'), wrong: date('2026-01-31') },
  {
    check: 'stale',
    kind: 'date',
    right: date('2026-03-13'),
    wrong: date('2026-01-05'),
    options: { within: 10, until: 'closed' },
  },
  {
    check: 'field-conditional',
    kind: 'text',
    right: text('nee'),
    wrong: text('ja'),
    options: { when: { field: 'try-allowed-values', is: ['ja'] }, is: ['nee'] },
  },
  {
    check: 'expression',
    kind: 'number',
    right: { kind: 'number', number: 4 },
    wrong: { kind: 'number', number: 5 },
    options: { expression: 'try_expression < 5', says: { nl: 'Te veel.', en: 'Too many.' } },
  },
];

const takesList: ReadonlySet<string> = new Set(['amount-plausible', 'stale']);

/** An order with a field for every such check, beside its own. */
const everyCheckType: DossierType = {
  ...shippedType('order'),
  fields: [
    ...shippedType('order').fields,
    ...tried.map(({ check, kind }) => ({
      id: fieldOf(check),
      name: fieldOf(check).replace(/-/g, '_'),
      label: { nl: check, en: check },
      kind,
      headers: [],
      inDocuments: null,
    })),
  ],
  checks: tried.map(({ check, options = {} }) => ({
    id: `try-${check}`,
    check,
    severity: null,
    owner: 'finance',
    settleWithin: null,
    options: { ...options, ...asked(check) },
  })),
};

function asked(check: string): Readonly<Record<string, unknown>> {
  if (check === 'expression') return {};
  const isNumber = check.endsWith('-valid') && check !== 'bic-valid';
  return isNumber || takesList.has(check) ? { fields: [fieldOf(check)] } : { field: fieldOf(check) };
}

function fieldOf(check: string): string {
  return `try-${check}`;
}

/** A case in which every one of these fields is right. */
export function everyCheckCase(key: string): PlainCase {
  return {
    type: 'order',
    key,
    stage: 'delivered',
    register: Object.fromEntries(tried.map(({ check, right }) => [fieldOf(check), right])),
    documents: [],
  };
}

/** One wrong value for each of the checks. */
export const everyCheckPlanters: readonly Planter[] = tried.map(({ check, wrong }) => ({
  name: `value that ${check} refuses`,
  check,
  cause: null,
  plant: (one) => ({ ...one, register: { ...one.register, [fieldOf(check)]: wrong } }),
}));

/** What these checks find in a case. */
export function judgeEveryCheck(one: PlainCase): readonly Given[] {
  const { findings } = evaluateDossier(toDossier(one, everyCheckType), everyCheckType, { asOf: today });
  return findings.map((finding) => ({ ...finding, by: finding.check.replace(/^try-/, '') }));
}
