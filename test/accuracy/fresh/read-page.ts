import { type DocumentType, documentTypes } from '#shared/domain/document-type.ts';
import { isFieldName } from '#shared/domain/field-name.ts';
import type { LineFieldName } from '#shared/domain/trade-line.ts';
import { Random } from '../made-pages/random.ts';
import type { PrintedDocument } from '../printed/print-documents.ts';
import { inHtml } from '../printed/sheet.ts';
import { type Country, companyOf } from '../trades/companies.ts';

/** A page as it is to be printed, with what stands on it; `engine`: by what it is set. */
export interface FreshPage extends Omit<PrintedDocument, 'bytes'> {
  readonly html: string;
  readonly engine: 'browser' | 'office';
  readonly random: Random;
}

const lineFields: ReadonlySet<string> = new Set(['article', 'description', 'quantity', 'amount']);
const marker = /\{\{(\w*)(?:=([^|{}]*))?(?:@(\w\w)(?: (\w+))?)?(?:\|([^{}]*))?\}\}/g;

/**
 * A page of which every answer is marked where it is printed: `{{invoiceDate=2026-03-12|12 Mar 2026}}`, `{{invoiceNumber|10448}}` where
 * it is printed as it is, `{{iban@NL}}` for a number made up with right check digits, `{{@NL iban}}` for one that is no answer.
 * What is marked in one line of the source is one line of goods.
 */
export function readPage(name: string, source: string, seed: number): FreshPage {
  const random = new Random(seed);
  const fields: PrintedDocument['sheet']['fields'] = {};
  const lines: PrintedDocument['sheet']['lines'] = [];
  const set = (row: string) => {
    const line: Partial<Record<LineFieldName, string>> = {};
    const html = row.replace(marker, (_, field: string, answer, country, kind, printed) => {
      const text = country ? numberOf(random, country, kind ?? field) : (printed ?? '');
      tell(field, answer ?? text, line);
      return inHtml(text);
    });
    if (Object.keys(line).length > 0) lines.push(line);
    return html;
  };
  const tell = (field: string, answer: string, line: Partial<Record<LineFieldName, string>>) => {
    if (isFieldName(field)) fields[field] = field === 'iban' ? answer.replaceAll(' ', '') : answer;
    else if (lineFields.has(field)) line[field as LineFieldName] = answer;
    else if (field !== '') throw new Error(`${name}: no field is called ${field}`);
  };
  const html = source.split('\n').map(set).join('\n');
  if (html.includes('{{')) throw new Error(`${name}: a marker is not understood`);
  const type = metaOf(source, 'type') as DocumentType;
  if (!documentTypes.includes(type)) throw new Error(`${name}: no document type is called ${type}`);
  const unjudged = new Set(metaOf(source, 'unjudged').split(' ')) as PrintedDocument['unjudged'];
  const sheet = { fields, lines, deal: { kind: type } };
  const engine = metaOf(source, 'engine') === 'office' ? 'office' : 'browser';
  const language = /<html lang="(\w\w)">/.exec(source)?.[1] ?? '';
  return { layout: name, language, sheet, type, html, engine, random, ...(unjudged && { unjudged }) };
}

function metaOf(source: string, name: string): string {
  return new RegExp(`<meta name="${name}" content="([^"]*)"`).exec(source)?.[1] ?? '';
}

function numberOf(random: Random, country: string, kind: string): string {
  const company = companyOf(random, country as Country);
  return kind === 'iban' ? company.iban.replace(/(.{4})(?=.)/g, '$1 ') : company.vatId;
}
