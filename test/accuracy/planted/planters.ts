import type { DocumentType } from '#shared/domain/document-type.ts';
import type { FieldValue } from '#shared/domain/field-value.ts';
import type { LikelyCause } from '#shared/domain/finding.ts';
import { addDays, type LocalDate, parts, toLocalDate } from '#shared/domain/local-date.ts';
import { money, parseCurrencyCode } from '#shared/domain/money.ts';
import type { Random } from '../../sample/random.ts';
import { shippedType } from '../../support/shipped-type.ts';
import type { PlainCase } from './plain-case.ts';

/** One kind of error: what it does to a case, which check has to find it and which cause it has to name. */
export interface Planter {
  readonly name: string;
  readonly check: string;
  readonly cause: LikelyCause | null;
  /** null when the case has nothing to plant it in. `random` chooses the place. */
  readonly plant: (one: PlainCase, random: Random) => PlainCase | null;
}

type Change = (value: FieldValue, random: Random) => FieldValue | null;

/** Every error that is planted, after the typical mistakes of an office. */
export const planters: readonly Planter[] = [
  onInvoice('amount: two digits swapped', 'values-agree', 'digits-swapped', ['totalGross'], digits(swapped)),
  onInvoice('amount: one digit wrong', 'values-agree', 'one-digit-wrong', ['totalGross'], digits(oneWrong)),
  onInvoice('amount: decimal shifted', 'values-agree', 'decimal-shifted', ['totalGross'], times(10)),
  onInvoice('amount: other currency', 'values-agree', 'other-currency', ['totalGross'], inDollars),
  onInvoice(
    'amount: sign lost or credit',
    'values-agree',
    'credit-instead-of-debit',
    ['totalGross'],
    times(-1),
  ),
  onInvoice('date: year off by one', 'values-agree', 'year-off-by-one', ['invoiceDate'], yearOff),
  onInvoice('date: day and month swapped', 'values-agree', 'day-month-swapped', ['invoiceDate'], dayMonth),
  onInvoice('number: O for 0', 'values-agree', 'letter-for-digit', ['invoiceNumber'], letter),
  onInvoice('amount: VAT included', 'values-agree', 'vat-included', ['totalNet'], times(1.21)),
  onInvoice('amount: VAT excluded', 'values-agree', 'vat-excluded', ['totalGross'], times(1 / 1.21)),
  onInvoice(
    'amount: discount forgotten',
    'values-agree',
    'discount-forgotten',
    ['totalNet'],
    times(1 / 0.98),
  ),
  everywhere('sum does not add up', 'sum-adds-up', null, ['totalGross'], plusCents(731)),
  everywhere('VAT over the amount with VAT', 'vat-rate', null, ['totalVat'], times(1.21)),
  everywhere('IBAN: digit wrong', 'iban-valid', null, ['iban'], lastDigit),
  everywhere('VAT number: digit wrong', 'vat-id-valid', null, ['sellerVatId'], vatDigit),
  everywhere(
    'KvK number: zero lost',
    'kvk-valid',
    'leading-zero-lost',
    ['sellerKvk'],
    shorter,
    'inkoopfactuur',
  ),
  everywhere('due date before invoice date', 'date-order', null, ['dueDate'], daysEarlier(60)),
  everywhere(
    'invoice date in the future',
    'date-plausible',
    null,
    ['invoiceDate'],
    daysLater(90),
    'inkoopfactuur',
  ),
  withoutPaper('invoice missing', 'document-required', 'invoice', 'order'),
  withoutPaper('delivery note missing', 'document-required', 'delivery-note', 'order'),
  withoutPaper('order confirmation missing', 'document-required', 'order-confirmation', 'order'),
  withoutPaper('no document at all', 'row-without-document', 'invoice', 'inkoopfactuur'),
  everywhere(
    'overdue',
    'deadline',
    null,
    ['dueDate'],
    (_, random) => on(addDays(late, -random.between(1, 3))),
    'inkoopfactuur',
    'invoiceDate',
  ),
];

const late = toLocalDate(2026, 3, 16) ?? unreachable();

function unreachable(): never {
  throw new Error('Not a day');
}

function onInvoice(
  name: string,
  check: string,
  cause: LikelyCause,
  fields: readonly string[],
  change: Change,
): Planter {
  return planter(name, check, cause, fields, change, { register: false, papers: true });
}

function everywhere(
  name: string,
  check: string,
  cause: LikelyCause | null,
  fields: readonly string[],
  change: Change,
  type?: PlainCase['type'],
  earlier?: string,
): Planter {
  const base = planter(name, check, cause, fields, change, { register: true, papers: true });
  return {
    ...base,
    plant: (one, random) => {
      if (type !== undefined && one.type !== type) return null;
      const planted = base.plant(one, random);
      return planted && earlier ? moved(planted, earlier, -40) : planted;
    },
  };
}

function planter(
  name: string,
  check: string,
  cause: LikelyCause | null,
  fields: readonly string[],
  change: Change,
  where: { readonly register: boolean; readonly papers: boolean },
): Planter {
  return {
    name,
    check,
    cause,
    plant: (one, random) => {
      const field = random.pick(fields);
      const value = one.register[field];
      const isOnPaper = isOnInvoice(one, field);
      if (!value || !isOnPaper) return null;
      const wrong = change(value, random);
      if (wrong === null || JSON.stringify(wrong) === JSON.stringify(value)) return null;
      return {
        ...one,
        register: where.register ? { ...one.register, [field]: wrong } : one.register,
        documents: where.papers
          ? one.documents.map((paper) =>
              field in paper.values && paper.type === 'invoice'
                ? { ...paper, values: { ...paper.values, [field]: wrong } }
                : paper,
            )
          : one.documents,
      };
    },
  };
}

/** Whether the type reads the value from an invoice, and there is one that states it. */
function isOnInvoice({ type, documents }: PlainCase, field: string): boolean {
  const definition = shippedType(type).fields.find(({ id }) => id === field);
  return (
    definition?.inDocuments?.types.includes('invoice') === true &&
    documents.some((paper) => paper.type === 'invoice' && field in paper.values)
  );
}

function moved(one: PlainCase, field: string, days: number): PlainCase {
  const shift = (value: FieldValue | undefined) =>
    value?.kind === 'date' ? { [field]: on(addDays(value.date, days)) } : {};
  return {
    ...one,
    register: { ...one.register, ...shift(one.register[field]), ...{ receivedDate: on(addDays(late, -2)) } },
    documents: one.documents.map((paper) => ({
      ...paper,
      values: { ...paper.values, ...shift(paper.values[field]) },
    })),
  };
}

function withoutPaper(name: string, check: string, paper: DocumentType, type: PlainCase['type']): Planter {
  return {
    name,
    check,
    cause: null,
    plant: (one) =>
      one.type === type ? { ...one, documents: one.documents.filter((other) => other.type !== paper) } : null,
  };
}

function digits(change: (text: string, random: Random) => string | null): Change {
  return (value, random) => {
    if (value.kind !== 'amount') return null;
    const changed = change(String(value.amount.minor), random);
    return changed === null
      ? null
      : { kind: 'amount', amount: money(Number(changed), value.amount.currency) };
  };
}

function swapped(text: string, random: Random): string | null {
  const places = [...text.slice(0, -1)].flatMap((sign, place) => (sign !== text[place + 1] ? [place] : []));
  if (places.length === 0) return null;
  const place = random.pick(places);
  return `${text.slice(0, place)}${text[place + 1] ?? ''}${text[place] ?? ''}${text.slice(place + 2)}`;
}

function oneWrong(text: string, random: Random): string {
  const place = random.between(0, text.length - 4);
  const other = ((Number(text[place]) + random.between(1, 8)) % 9) + 1;
  return `${text.slice(0, place)}${other}${text.slice(place + 1)}`;
}

function times(factor: number): Change {
  return (value) =>
    value.kind === 'amount'
      ? { kind: 'amount', amount: money(Math.round(value.amount.minor * factor), value.amount.currency) }
      : null;
}

function plusCents(cents: number): Change {
  return (value) =>
    value.kind === 'amount'
      ? { kind: 'amount', amount: money(value.amount.minor + cents, value.amount.currency) }
      : null;
}

function inDollars(value: FieldValue): FieldValue | null {
  const dollar = parseCurrencyCode('USD');
  return value.kind === 'amount' && dollar
    ? { kind: 'amount', amount: money(value.amount.minor, dollar) }
    : null;
}

function on(date: LocalDate): FieldValue {
  return { kind: 'date', date };
}

function yearOff(value: FieldValue): FieldValue | null {
  if (value.kind !== 'date') return null;
  const [year, month, day] = parts(value.date);
  const other = toLocalDate(year - 1, month, day);
  return other === null ? null : on(other);
}

function dayMonth(value: FieldValue): FieldValue | null {
  if (value.kind !== 'date') return null;
  const [year, month, day] = parts(value.date);
  const other = toLocalDate(year, day, month);
  return other === null || day === month ? null : on(other);
}

function daysEarlier(days: number): Change {
  return (value) => (value.kind === 'date' ? on(addDays(value.date, -days)) : null);
}

function daysLater(days: number): Change {
  return (value) => (value.kind === 'date' ? on(addDays(value.date, days)) : null);
}

function letter(value: FieldValue): FieldValue | null {
  return value.kind === 'identifier' && value.text.includes('0')
    ? { kind: 'identifier', text: value.text.replace('0', 'O') }
    : null;
}

function lastDigit(value: FieldValue): FieldValue | null {
  return value.kind === 'identifier'
    ? { kind: 'identifier', text: value.text.replace(/\d$/, (digit) => String((Number(digit) + 1) % 10)) }
    : null;
}

function vatDigit(value: FieldValue): FieldValue | null {
  return value.kind === 'identifier'
    ? { kind: 'identifier', text: value.text.replace(/\d(?=B)/, (digit) => String((Number(digit) + 1) % 10)) }
    : null;
}

function shorter(value: FieldValue): FieldValue | null {
  return value.kind === 'identifier' ? { kind: 'identifier', text: value.text.slice(1) } : null;
}
