import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type DocumentType, documentTypes } from '#shared/domain/document-type.ts';
import type { FieldName } from '#shared/domain/field-name.ts';
import type { CorpusCase, FieldAnswers } from './corpus-case.ts';

const names: Readonly<Record<string, FieldName>> = {
  invoice_number: 'invoiceNumber',
  invoice_date: 'invoiceDate',
  due_date: 'dueDate',
  total_net: 'totalNet',
  vat_amount: 'totalVat',
  total_gross: 'totalGross',
  currency: 'currency',
  seller_name: 'sellerName',
  seller_vat_id: 'sellerVatId',
  seller_legal_id: 'sellerKvk',
  iban: 'iban',
  bic: 'bic',
  buyer_name: 'buyerName',
  buyer_vat_id: 'buyerVatId',
  order_reference: 'orderNumber',
  contract_reference: 'contractNumber',
  delivery_note_reference: 'deliveryNoteNumber',
  delivery_date: 'deliveryDate',
};

const values = z.record(z.string(), z.unknown());
const entry = z.object({
  file: z.string(),
  fields: values.optional(),
  visible: z.record(z.string(), z.boolean()).optional(),
  printed: values.optional(),
  group: z.string().optional(),
  text_chars: z.number().optional(),
});

/** All files of one corpus folder with answers, or `null` when the folder is not there. */
export function readTruth(folder: string, corpus: string): readonly CorpusCase[] | null {
  const path = join(folder, corpus, 'truth_dev.json');
  if (!existsSync(path)) return null;
  const entries = z.array(entry).parse(JSON.parse(readFileSync(path, 'utf8')));
  const cases = entries
    .filter(({ file }) => /\.(?:pdf|xml)$/i.test(file) && existsSync(join(folder, corpus, file)))
    .map((item) => toCase(item, corpus));
  const sizes = new Map<string, number>();
  for (const { group } of cases) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  return cases.map((item) => ({ ...item, weight: 1 / (sizes.get(item.group) ?? 1) }));
}

function toCase(item: z.infer<typeof entry>, corpus: string): CorpusCase {
  const fields = item.fields ?? {};
  const group = item.group !== undefined && /[^|]/.test(item.group) ? item.group : item.file;
  return {
    corpus,
    file: item.file,
    kind: /\.pdf$/i.test(item.file) ? 'pdf' : 'xml',
    group,
    weight: 1,
    documentType: typeOf(fields['doc_type']),
    fields: answersOf(fields),
    printed: answersOf(item.printed ?? {}),
    visible: Object.fromEntries(
      Object.entries(item.visible ?? {}).flatMap(([name, seen]) =>
        names[name] ? [[names[name], seen]] : [],
      ),
    ),
    hasText: item.text_chars !== 0,
  };
}

/** A corrected invoice (code 384) is an invoice to the program. */
function typeOf(value: unknown): DocumentType | null {
  const name = typeof value === 'string' ? value.replaceAll('_', '-') : null;
  const type = name === 'corrected-invoice' ? 'invoice' : name;
  return documentTypes.find((known) => known === type) ?? null;
}

/** Two decimals, or as many as are stated. */
function inDecimals(value: number): string {
  const cents = value.toFixed(2);
  return Number(cents) === value ? cents : String(value);
}

function answersOf(fields: Readonly<Record<string, unknown>>): FieldAnswers {
  const isDutch =
    fields['seller_country'] === 'NL' &&
    /^(?:0106|NL:KVK|)$/.test(String(fields['seller_legal_id_scheme'] ?? ''));
  const answers: Partial<Record<FieldName, string>> = {};
  for (const [name, value] of Object.entries(fields)) {
    const field = names[name];
    if (!field || value === null || value === '' || (field === 'sellerKvk' && !isDutch)) continue;
    answers[field] = typeof value === 'number' ? inDecimals(value) : String(value);
  }
  return answers;
}
