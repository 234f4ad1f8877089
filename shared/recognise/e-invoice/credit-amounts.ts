import type { FieldValue } from '../../domain/field-value.ts';
import { type Money, money } from '../../domain/money.ts';
import type { Reading } from '../../domain/reading.ts';
import type { DocumentFields } from '../../domain/recognised.ts';
import type { TradeLine } from '../../domain/trade-line.ts';

interface Amounts {
  readonly fields: DocumentFields;
  readonly lines: readonly TradeLine[];
  readonly besideLines?: Money;
}

/** UBL and CII state the amounts of a credit note without sign; where one of the totals is negative already all stay as they are. */
export function withNegativeAmounts(amounts: Amounts): Amounts {
  const { fields, lines, besideLines } = amounts;
  const names = ['totalNet', 'totalVat', 'totalGross'] as const;
  if (names.some((name) => isNegative(fields[name]))) return amounts;
  const turned = names.flatMap((name) => {
    const total = fields[name];
    return total ? [[name, turn(total)] as const] : [];
  });
  return {
    ...(besideLines && { besideLines: money(-besideLines.minor, besideLines.currency) }),
    fields: { ...fields, ...Object.fromEntries(turned) },
    lines: lines.map((line) => {
      const { amount } = line.fields;
      return amount ? { ...line, fields: { ...line.fields, amount: turn(amount) } } : line;
    }),
  };
}

function isNegative(reading: Reading<FieldValue> | undefined): boolean {
  if (reading?.state === 'unreadable') return reading.stated?.startsWith('-') === true;
  return reading?.state === 'read' && reading.value.kind === 'amount' && reading.value.amount.minor < 0;
}

function turn(reading: Reading<FieldValue>): Reading<FieldValue> {
  if (reading.state === 'unreadable' && reading.stated) return { ...reading, stated: `-${reading.stated}` };
  if (reading.state !== 'read' || reading.value.kind !== 'amount') return reading;
  const { minor, currency } = reading.value.amount;
  return { ...reading, value: { kind: 'amount', amount: money(-minor, currency) } };
}
