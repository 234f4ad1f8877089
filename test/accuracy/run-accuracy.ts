import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { FileContent } from '#shared/domain/content.ts';
import { canonicalText } from '#shared/domain/field-value.ts';
import { readBaseline } from './baseline.ts';
import type { CorpusCase } from './corpus-case.ts';
import { corpusFolder } from './corpus-folder.ts';
import { type Judgement, judge } from './judge.ts';
import { judgeLines, type LineAnswer, type LinesJudgement } from './judge-lines.ts';
import { measureMade } from './measure-made.ts';
import { printedAs } from './printed-as.ts';
import { markPrintedOtherwise } from './printed-otherwise.ts';
import { readContent, recogniseCase } from './read-case.ts';
import { readTruth } from './read-truth.ts';
import { type VouchCount, vouchCase } from './vouch-case.ts';
import { type TypeJudgement, writeReport } from './write-report.ts';

const corpora = ['zugferd-corpus', 'cloud-samples', 'nl-ubl-examples', 'nl-si-ubl'];
const folder = corpusFolder();
const report = fileURLToPath(new URL('README.md', import.meta.url));

/** Seeds that were not looked at while the rules were improved; those below were. */
const [firstMade, countMade] = [10_001, 600] as const;

if (folder !== null) await measure(folder);

interface Tallied {
  readonly page: Judgement[];
  readonly xml: Judgement[];
  readonly baseline: Judgement[];
  readonly types: TypeJudgement[];
  readonly milliseconds: number[];
  readonly vouched: VouchCount[];
  readonly lines: LinesJudgement[];
}

async function measure(folder: string): Promise<void> {
  const tallied: Tallied = {
    page: [],
    xml: [],
    baseline: [],
    types: [],
    milliseconds: [],
    vouched: [],
    lines: [],
  };
  const cases = corpora.flatMap((corpus) => readTruth(folder, corpus) ?? []);
  for (const item of cases) await measureCase(folder, item, tallied);
  const made = measureMade(firstMade, countMade);
  const { milliseconds } = tallied;
  const recogniseMs = milliseconds.toSorted((a, b) => a - b)[Math.floor(milliseconds.length / 2)] ?? 0;
  const text = writeReport({
    ...tallied,
    made,
    milliseconds: recogniseMs,
    files: cases.length,
    day: new Date().toISOString().slice(0, 10),
  });
  writeFileSync(report, text);
  process.stdout.write(
    `${text}\nMedian ${recogniseMs.toFixed(1)} ms a document.\n${mistakes([...tallied.page, ...tallied.xml], tallied.types)}\n`,
  );
}

async function measureCase(folder: string, item: CorpusCase, tallied: Tallied): Promise<void> {
  const content = await readContent(folder, item);
  if (content === null) return;
  const hasXml = content.kind === 'xml' || (content.kind === 'pages' && content.embedded.length > 0);
  if (hasXml) measureWay(item, content, 'xml', tallied);
  if (item.kind !== 'pdf') return;
  measureWay(item, content, 'page', tallied);
  if (hasXml) tallied.lines.push(linesOf(item, content));
  if (content.kind === 'pages') tallied.vouched.push(vouchCase(item, content.pages));
  tallied.baseline.push(...judge(printedAs(item, content), await readBaseline(folder, item), 'page'));
}

function measureWay(item: CorpusCase, content: FileContent, way: 'page' | 'xml', tallied: Tallied): void {
  const start = performance.now();
  const recognised = recogniseCase(content, way);
  if (way === 'page') tallied.milliseconds.push(performance.now() - start);
  const judged = judge(way === 'page' ? printedAs(item, content) : item, recognised.fields, way);
  tallied[way].push(
    ...(way === 'page' && content.kind === 'pages'
      ? markPrintedOtherwise(judged, recognised.fields, content.pages)
      : judged),
  );
  tallied.types.push(...typeOf(item, way, recognised.type?.type ?? null));
}

/** The lines of the XML are the answers for those of the page. */
function linesOf(item: CorpusCase, content: FileContent): LinesJudgement {
  const names = ['amount', 'quantity', 'unitPrice', 'vatRate', 'description'] as const;
  const answers = recogniseCase(content, 'xml').lines.map(
    ({ fields }): LineAnswer =>
      Object.fromEntries(
        names.flatMap((name) => {
          const reading = fields[name];
          return reading?.state === 'read' ? [[name, canonicalText(reading.value)]] : [];
        }),
      ),
  );
  return judgeLines(item, answers, recogniseCase(content, 'page').lines);
}

function typeOf(item: CorpusCase, way: 'page' | 'xml', found: string | null): readonly TypeJudgement[] {
  if (item.documentType === null || !item.hasText) return [];
  const { corpus, file, weight } = item;
  const isCorrection = way === 'page' && found === 'credit-note' && Number(item.fields.totalGross) < 0;
  return [{ corpus, file, way, expected: isCorrection ? 'credit-note' : item.documentType, found, weight }];
}

/** Each value that is not right, for whoever improves the rules; not written to the report. */
function mistakes(judgements: readonly Judgement[], types: readonly TypeJudgement[]): string {
  const values = judgements
    .filter(({ verdict }) => verdict !== 'right')
    .map(
      ({ file, field, verdict, expected, found, confidence }) =>
        `${verdict} ${field} ${confidence} [${expected}] [${found ?? ''}] ${file}`,
    );
  const kinds = types
    .filter(({ expected, found }) => expected !== found)
    .map(({ file, way, expected, found }) => `type ${way} [${expected}] [${found ?? ''}] ${file}`);
  return [...values, ...kinds].join('\n');
}
