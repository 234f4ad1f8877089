import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFParse } from 'pdf-parse';
import type { FilePath } from '#shared/domain/evidence.ts';
import type { FieldName } from '#shared/domain/field-name.ts';
import type { FieldValue } from '#shared/domain/field-value.ts';
import { euro, parseDecimal } from '#shared/domain/money.ts';
import type { DocumentFields } from '#shared/domain/recognised.ts';
import { parseAmount } from '#shared/recognise/values/parse-amount.ts';
import { parseDate } from '#shared/recognise/values/parse-date.ts';
import type { CorpusCase } from './corpus-case.ts';

const number = '[:#.\\s]*([A-Z0-9][\\w./-]*\\d[\\w./-]*)';
const date = '[:.\\s]*(\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{2,4})';
const amount = '[^\\d\\n]{0,20}(-?[\\d.,]+\\d)';

/** The baseline has no confidence of its own: what it gets wrong costs one point, never five. */
const unsure = 0.5;

/** The simplest thing that could work: plain text, and the first thing behind the usual label. */
const patterns: Readonly<Partial<Record<FieldName, RegExp>>> = {
  invoiceNumber: new RegExp(
    `(?:factuurnummer|factuurnr|invoice (?:no|number|#)|invoice|rechnungsnummer|rechnung nr|facture)${number}`,
    'i',
  ),
  invoiceDate: new RegExp(
    `(?:factuurdatum|invoice date|rechnungsdatum|date de facture|datum|date)${date}`,
    'i',
  ),
  dueDate: new RegExp(`(?:vervaldatum|due date|fällig am|date d'échéance)${date}`, 'i'),
  orderNumber: new RegExp(
    `(?:ordernummer|order (?:no|number)|po number|bestellnummer|commande)${number}`,
    'i',
  ),
  totalNet: new RegExp(
    `(?:subtotaal|excl\\.? btw|subtotal|net total|nettobetrag|summe netto|total ht)${amount}`,
    'i',
  ),
  totalVat: new RegExp(`(?:btw|vat|mwst|ust|tva|tax)${amount}`, 'i'),
  totalGross: new RegExp(`(?:totaal|total|gesamtbetrag|rechnungsbetrag|total ttc)${amount}`, 'i'),
  iban: /\b([A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?)\b/,
  bic: /(?:bic|swift)[:\s]*([A-Z]{6}[A-Z0-9]{2,5})/i,
  sellerVatId: /\b((?:NL\d{9}B\d{2})|(?:DE\d{9})|(?:FR[A-Z0-9]{2}\d{9}))\b/,
};

/** What the baseline reads from one PDF. */
export async function readBaseline(folder: string, item: CorpusCase): Promise<DocumentFields> {
  const parser = new PDFParse({ data: new Uint8Array(readFileSync(join(folder, item.corpus, item.file))) });
  const { text } = await parser.getText();
  await parser.destroy();
  const fields: DocumentFields = Object.fromEntries(
    (Object.entries(patterns) as [FieldName, RegExp][]).flatMap(([field, pattern]) => {
      const raw = pattern.exec(text)?.[1];
      const value = raw === undefined ? null : toValue(field, raw);
      return value === null
        ? []
        : [
            [
              field,
              {
                state: 'read',
                value,
                raw,
                confidence: unsure,
                at: { kind: 'file', file: 'corpus' as FilePath },
              },
            ],
          ];
    }),
  );
  return fields;
}

function toValue(field: FieldName, raw: string): FieldValue | null {
  if (field.endsWith('Date')) {
    const parsed = parseDate(raw, 'day-first');
    return parsed.state === 'read' ? { kind: 'date', date: parsed.date } : null;
  }
  if (field.startsWith('total')) {
    const parsed = parseAmount(raw, 'dutch');
    const money = parsed.state === 'read' ? parseDecimal(parsed.decimal, euro) : null;
    return money === null ? null : { kind: 'amount', amount: money };
  }
  return { kind: 'identifier', text: raw };
}
