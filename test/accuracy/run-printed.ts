import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defaultLimits } from '#electron/worker/protocol.ts';
import { readers } from '#electron/worker/readers.ts';
import type { FilePath } from '#shared/domain/evidence.ts';
import { recogniseDocument } from '#shared/recognise/recognise-document.ts';
import type { CorpusCase } from './corpus-case.ts';
import { type Judgement, judge } from './judge.ts';
import { judgeLines, type LinesJudgement } from './judge-lines.ts';
import { scoredFields } from './measure-made.ts';
import { type PrintedDocument, printDocuments } from './printed/print-documents.ts';
import { writePrinted } from './printed/write-printed.ts';
import type { TypeJudgement } from './write-report.ts';

/** These documents have no answer for the date of the order. */
const scored = scoredFields.filter((field) => field !== 'orderDate');
const report = fileURLToPath(new URL('PRINTED.md', import.meta.url));

const fields: Judgement[] = [];
const lines: LinesJudgement[] = [];
const types: TypeJudgement[] = [];
const documents = await printDocuments(Number(process.argv[2] ?? 6));
for (const [index, document] of documents.entries()) await measure(document, index);
if (documents.length === 0) process.stdout.write('Printed documents not measured: there is no Chromium.\n');
else {
  const text = writePrinted({ documents: documents.length, fields, lines, types });
  writeFileSync(report, text);
  process.stdout.write(`${text}\n${mistakes()}\n`);
}

async function measure({ bytes, layout, language, sheet }: PrintedDocument, index: number): Promise<void> {
  const file = `${layout} ${language} ${index}`;
  const { content } = await readers.pdf({ bytes, name: 'printed.pdf', limits: defaultLimits });
  if (content === null) throw new Error(`Could not read what was printed: ${file}`);
  const read = recogniseDocument(content, '', 'printed' as FilePath);
  const item: CorpusCase = {
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
  fields.push(...judge(item, read.fields, 'page'));
  lines.push(judgeLines(item, sheet.lines, read.lines));
  const found = read.type?.type ?? null;
  types.push({ corpus: layout, file, weight: 1, way: 'page', expected: sheet.deal.kind, found });
}

/** What is not right, for whoever improves the rules; not written to the report. */
function mistakes(): string {
  return [
    ...fields
      .filter(({ verdict }) => verdict !== 'right')
      .map(
        ({ verdict, field, confidence, expected, found, file }) =>
          `${verdict} ${field} ${confidence} [${expected}] [${found ?? ''}] ${file}`,
      ),
    ...types
      .filter(({ expected, found }) => expected !== found)
      .map(({ expected, found, file }) => `type [${expected}] [${found}] ${file}`),
    ...lines
      .filter(({ expected, matched, found }) => matched < expected || found > matched)
      .map(({ file, expected, matched, found }) => `lines ${matched}/${expected} of ${found} ${file}`),
  ].join('\n');
}
