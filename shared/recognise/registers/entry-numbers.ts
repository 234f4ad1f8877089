import type { Header } from './find-header.ts';
import { headerKey } from './header-key.ts';
import type { ColumnProfile } from './profile-column.ts';
import type { RegisterModel } from './register-model.ts';

/**
 * Whether `InvoiceNumber` is the bookkeeping's own entry number: so it is in Exact's list of open purchase invoices, where it
 * stands beside `EntryNumber` and the supplier's number is `YourRef`. Answers its column, or null.
 */
export function entryNumberColumn(
  headers: readonly Header[],
  profiles: ReadonlyMap<number, ColumnProfile>,
  model: RegisterModel,
): number | null {
  if (model.key !== 'invoiceNumber' || model.party !== 'supplierName') return null;
  const find = (name: string) => headers.find((header) => header.keys.includes(headerKey(name)));
  const [entry, invoice, reference] = [find('EntryNumber'), find('InvoiceNumber'), find('YourRef')];
  const filled = reference ? (profiles.get(reference.column)?.filled ?? 0) : 0;
  const rows = reference ? (profiles.get(reference.column)?.rows ?? 0) : 0;
  return entry && invoice && filled > 0 && filled >= rows / 2 ? invoice.column : null;
}
