import type { Sheet } from '#shared/domain/content.ts';
import type { DossierType } from '#shared/domain/dossier-type.ts';
import type { FilePath } from '#shared/domain/evidence.ts';
import { canonicalText, type FieldValue } from '#shared/domain/field-value.ts';
import type { Reading } from '#shared/domain/reading.ts';
import type { Decision, Register } from '#shared/domain/recognised.ts';
import type { RegisterPins } from '#shared/domain/register-pins.ts';
import { recogniseRegisters } from '#shared/recognise/registers/recognise-registers.ts';
import { orderType, purchaseType } from './a-dossier-type.ts';

/** Recognises these sheets as one file, `lijst.xlsx`, with the types `order` and `inkoopfactuur`. */
export function recognise(
  sheets: readonly Sheet[],
  types: readonly DossierType[] = [orderType, purchaseType],
  pins: readonly RegisterPins[] = [],
): { readonly registers: readonly Register[]; readonly decisions: readonly Decision[] } {
  return recogniseRegisters({
    file: 'C:/w/lijst.xlsx' as FilePath,
    shownPath: 'lijst.xlsx',
    sheets,
    decisions: [],
    types,
    pins,
  });
}

/** The only register of a file with one sheet. */
export function onlyRegister(sheet: Sheet, types?: readonly DossierType[]): Register {
  const { registers } = recognise([sheet], types);
  const [register] = registers;
  if (!register || registers.length !== 1) throw new Error(`Expected one register, got ${registers.length}`);
  return register;
}

/** A reading in a few characters: the value, `-` for absent, `?reason` for unreadable. */
export function brief(reading: Reading<FieldValue> | undefined): string {
  if (reading === undefined) return 'no such field';
  if (reading.state === 'absent') return '-';
  if (reading.state === 'unreadable') return `?${reading.reason}`;
  const { value } = reading;
  const currency =
    value.kind === 'amount' && value.amount.currency !== 'EUR' ? ` ${value.amount.currency}` : '';
  return canonicalText(value) + currency;
}

/** One field of every row, in brief. */
export function column(register: Register, field: string): readonly string[] {
  return register.rows.map((row) => brief(row.fields[field]));
}

/** The mapping as `A orderNumber`. */
export function mapping(register: Register): readonly string[] {
  return register.columns.map((one) => `${one.column} ${one.field ?? 'unused'}`);
}

/** Decisions on one subject as `about > chosen`. */
export function decided(decisions: readonly Decision[], subject: Decision['subject']): readonly string[] {
  return decisions.filter((one) => one.subject === subject).map((one) => `${one.about} > ${one.chosen}`);
}
