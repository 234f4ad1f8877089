import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { lessCertain } from '#electron/worker/ocr/less-certain.ts';
import { readPicture } from '#electron/worker/ocr/read-picture.ts';
import { defaultLimits } from '#electron/worker/protocol.ts';
import type { Page } from '#shared/domain/content.ts';
import type { FilePath } from '#shared/domain/evidence.ts';
import { recogniseDocument } from '#shared/recognise/recognise-document.ts';
import { type Judgement, judge } from './judge.ts';
import { drawDocument } from './made-pages/draw-document.ts';
import { toCase } from './measure-made.ts';
import { type ScanWay, scansOf } from './scan-of.ts';
import { fieldTable, reliabilityTable, type TypeJudgement, typeTable } from './write-report.ts';

const [first, count] = [20_001, 40] as const;
const ways: readonly ScanWay[] = [
  { name: 'straight', degrees: 0, dust: 0 },
  { name: 'askew by 1.5 degrees', degrees: 1.5, dust: 0 },
  { name: 'askew by 1 degree the other way, dusty', degrees: -1, dust: 0.02 },
];
const corpus = 'scans';

const sections: string[] = [];
const all: Judgement[] = [];
let pagesRead = 0;
const began = performance.now();
for (const way of ways) {
  const { fields, types } = await measure(way);
  all.push(...fields);
  sections.push(`## ${way.name}`, '', ...fieldTable(fields, []), '', ...typeTable(types), '');
}
const seconds = (performance.now() - began) / 1000 / pagesRead;
const text = [
  '# How well scans are read',
  '',
  `Made by \`node test/accuracy/run-scans.ts\`: ${count} drawn documents (seeds that were not looked at while the rules were improved) are printed, scanned`,
  'at 150 dots an inch in three ways and read with the same reader and recogniser as any file. A value counts as right only when every letter is.',
  `Drawing, scanning and reading took ${seconds.toFixed(1)} s a page.`,
  '',
  ...sections,
  '## Reliability, all ways together',
  '',
  'No value from a picture is given at more than 0.85.',
  '',
  ...reliabilityTable(all),
  '',
].join('\n');
writeFileSync(fileURLToPath(new URL('SCANS.md', import.meta.url)), text);
process.stdout.write(text);

async function measure(way: ScanWay) {
  const fields: Judgement[] = [];
  const types: TypeJudgement[] = [];
  for (let seed = first; seed < first + count; seed += 1) {
    const made = drawDocument(seed);
    const pages = await readAll(await scansOf(made.pages, way));
    const content = { kind: 'pages', pages, embedded: [] } as const;
    const read = lessCertain(recogniseDocument(content, '', corpus as FilePath), content);
    const item = { ...toCase(seed, made), corpus };
    fields.push(...judge(item, read.fields, 'page'));
    const { file, weight } = item;
    types.push({ corpus, file, weight, way: 'page', expected: made.kind, found: read.type?.type ?? null });
  }
  return { fields, types };
}

async function readAll(scans: readonly Uint8Array[]): Promise<readonly Page[]> {
  const pages: Page[] = [];
  for (const [index, bytes] of scans.entries()) {
    const ocr = { pages: 1, pageStarts: () => undefined };
    const { content } = await readPicture({ bytes, name: 'scan.png', limits: defaultLimits, ocr });
    pagesRead += 1;
    if (content?.kind === 'pages') {
      pages.push(...content.pages.map((page) => ({ ...page, number: index + 1 })));
    }
  }
  return pages;
}
