import type { Judgement } from '../judge.ts';
import type { LinesJudgement } from '../judge-lines.ts';
import { linesSection } from '../lines-section.ts';
import { type Tally, tallyBy } from '../tally.ts';
import { fieldTable, reliabilityTable, type TypeJudgement } from '../write-report.ts';

export interface PrintedMeasure {
  readonly documents: number;
  readonly fields: readonly Judgement[];
  readonly lines: readonly LinesJudgement[];
  readonly types: readonly TypeJudgement[];
}

/** The report as Markdown. */
export function writePrinted({ documents, fields, lines, types }: PrintedMeasure): string {
  const right = types.filter(({ expected, found }) => expected === found).length;
  const whole = lines.map((one) => ({ ...one, corpus: 'all' }));
  return [
    '# Documents set by a browser',
    '',
    `\`node test/accuracy/run-printed.ts\`: ${documents} invoices and credit notes in ten layouts, six fonts and four languages, printed to PDF by Chromium and`,
    'read from the file as any other. Layouts, labels and names are others than those of `made-pages/`. A value that is not printed and is given is invented.',
    'On first sight, before anything was mended, 120 of them scored 0.857; the labels and layouts are known since then, only deals and sizes are new.',
    `Measured on ${new Date().toISOString().slice(0, 10)}.`,
    '',
    ...fieldTable(fields, []),
    '',
    `Document type: ${right} of ${types.length} right.`,
    '',
    '## By layout',
    '',
    '| layout | right | wrong | missed | invented |',
    '|---|---:|---:|---:|---:|',
    ...[...tallyBy(fields, ({ corpus }) => corpus)].map(([name, tally]) => `| ${name} | ${counts(tally)} |`),
    '',
    '## Reliability',
    '',
    ...reliabilityTable(fields),
    '',
    ...linesSection(whole),
    '',
  ].join('\n');
}

function counts({ right, wrong, missed, invented }: Tally): string {
  return [right, wrong, missed, invented].join(' | ');
}
