import { existsSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readBaseline } from './baseline.ts';
import type { CorpusCase } from './corpus-case.ts';
import { type Judgement, judge } from './judge.ts';
import { readContent, recogniseCase } from './read-case.ts';
import { readTruth } from './read-truth.ts';
import { type TypeJudgement, writeReport } from './write-report.ts';

const corpora = ['zugferd-corpus', 'cloud-samples', 'nl-ubl-examples', 'nl-si-ubl'];
const folder = resolve(process.argv[2] ?? fileURLToPath(new URL('../../../shared/corpus', import.meta.url)));
const report = fileURLToPath(new URL('README.md', import.meta.url));

if (existsSync(folder)) await measure();
else
  process.stdout.write(
    'Accuracy not measured: there is no corpus beside the repository. Give its folder as argument.\n',
  );

async function measure(): Promise<void> {
  const page: Judgement[] = [];
  const xml: Judgement[] = [];
  const baseline: Judgement[] = [];
  const types: TypeJudgement[] = [];
  let [files, milliseconds, documents] = [0, 0, 0];
  for (const item of corpora.flatMap((corpus) => readTruth(folder, corpus) ?? [])) {
    files += 1;
    const content = await readContent(folder, item);
    if (content === null) continue;
    for (const way of item.kind === 'pdf' ? (['page', 'xml'] as const) : (['xml'] as const)) {
      const hasXml = content.kind === 'xml' || (content.kind === 'pages' && content.embedded.length > 0);
      if (way === 'xml' && !hasXml) continue;
      const start = performance.now();
      const recognised = recogniseCase(content, way);
      if (way === 'page')
        [milliseconds, documents] = [milliseconds + performance.now() - start, documents + 1];
      (way === 'page' ? page : xml).push(...judge(item, recognised.fields, way));
      types.push(...typeOf(item, way, recognised.type?.type ?? null));
    }
    if (item.kind === 'pdf') baseline.push(...judge(item, await readBaseline(folder, item), 'page'));
  }
  const text = writeReport({
    page,
    xml,
    baseline,
    types,
    files,
    recogniseMs: milliseconds / Math.max(1, documents),
  });
  writeFileSync(report, text);
  process.stdout.write(`${text}\n${mistakes([...page, ...xml], types)}\n`);
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
