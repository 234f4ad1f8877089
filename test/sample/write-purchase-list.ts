import iconv from 'iconv-lite';
import type { PurchaseRow } from './sample-types.ts';

const headers = [
  'Crediteurnr',
  'Leverancier',
  'Factuurnummer',
  'Factuurdatum',
  'Vervaldatum',
  'Bedrag excl',
  'Btw',
  'Bedrag incl',
  'IBAN',
  'Ordernummer',
  'Status',
];

/** The purchase invoice list as a bookkeeping program exports it: `;`, windows-1252, Windows line ends. */
export function purchaseList(rows: readonly PurchaseRow[]): Uint8Array {
  const lines = rows.map((row) =>
    [
      row.supplierNumber,
      row.supplier,
      row.invoice,
      row.invoiceDate,
      row.dueDate,
      row.net,
      row.vat,
      row.gross,
      row.iban,
      row.order,
      row.status,
    ]
      .map(quoted)
      .join(';'),
  );
  return new Uint8Array(iconv.encode(`${[headers.join(';'), ...lines].join('\r\n')}\r\n`, 'windows-1252'));
}

function quoted(cell: string): string {
  return /[;"\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
