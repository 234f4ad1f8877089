import { defaultLimits } from '#electron/worker/protocol.ts';
import { readers } from '#electron/worker/readers.ts';
import type { FilePath } from '#shared/domain/evidence.ts';
import type { FieldName } from '#shared/domain/field-name.ts';
import { recogniseDocument } from '#shared/recognise/recognise-document.ts';
import type { CorpusCase } from '../corpus-case.ts';
import { type Judgement, judge } from '../judge.ts';
import { judgeLines, type LinesJudgement } from '../judge-lines.ts';
import { scoredFields } from '../measure-made.ts';
import type { TypeJudgement } from '../write-report.ts';
import type { PrintedDocument } from './print-documents.ts';

export interface PrintedMeasure {
  readonly documents: number;
  readonly fields: readonly Judgement[];
  readonly lines: readonly LinesJudgement[];
  readonly types: readonly TypeJudgement[];
}

/** The books of these documents do not tell the date of the order, addresses, the reason for no VAT and periods. */
const untold: ReadonlySet<FieldName> = new Set([
  'orderDate',
  'sellerAddress',
  'buyerAddress',
  'deliveryAddress',
  'vatReason',
  'periodStart',
  'periodEnd',
]);
const usual = scoredFields.filter((field) => !untold.has(field));

/** Reads documents as the files they are, and judges what was recognised on them. */
export async function measurePrinted(
  documents: readonly PrintedDocument[],
  more: readonly FieldName[] = [],
): Promise<PrintedMeasure> {
  const fields: Judgement[] = [];
  const lines: LinesJudgement[] = [];
  const types: TypeJudgement[] = [];
  for (const [index, document] of documents.entries()) {
    const { layout, language, sheet, unjudged } = document;
    const file = `${layout} ${language} ${index}`;
    const { content } = await readers.pdf({
      bytes: document.bytes,
      name: 'printed.pdf',
      limits: defaultLimits,
    });
    if (content === null) throw new Error(`Could not read what was printed: ${file}`);
    const read = recogniseDocument(content, '', 'printed' as FilePath);
    const item = toCase(document, file, [...usual, ...more]);
    fields.push(...judge(item, read.fields, 'page'));
    if (!unjudged?.has('lines')) lines.push(judgeLines(item, sheet.lines, read.lines));
    const found = read.type?.type ?? null;
    const about = { corpus: layout, file, weight: 1, way: 'page' as const, found };
    if (!unjudged?.has('type')) types.push({ ...about, expected: document.type ?? sheet.deal.kind });
  }
  return { documents: documents.length, fields, lines, types };
}

function toCase(
  { layout, sheet, unjudged }: PrintedDocument,
  file: string,
  names: readonly FieldName[],
): CorpusCase {
  const scored = names.filter((name) => !unjudged?.has(name));
  return {
    corpus: layout,
    file,
    kind: 'pdf',
    group: file,
    weight: 1,
    documentType: sheet.deal.kind === 'credit-note' ? 'credit-note' : 'invoice',
    fields: Object.fromEntries(scored.map((field) => [field, sheet.fields[field] ?? ''])),
    printed: {},
    visible: Object.fromEntries(scored.map((field) => [field, sheet.fields[field] !== undefined])),
    hasText: true,
  };
}
