import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { ReportFacts } from '#electron/report/report-facts.ts';
import { reportInput } from '#electron/report/report-input.ts';
import { writeWorkbook } from '#electron/report/write-workbook.ts';
import { systemClock } from '#electron/run/clock.ts';
import { dossierId } from '#shared/domain/dossier.ts';
import type { FilePath } from '#shared/domain/evidence.ts';
import { euro, money } from '#shared/domain/money.ts';
import type { OpenItem } from '#shared/domain/open-item.ts';
import { defaultWeights } from '#shared/domain/priority-weights.ts';
import { departments, findingClasses, severities } from '#shared/domain/severity.ts';
import { buildReport } from '#shared/report/build-report.ts';
import type { ReportWorkbook } from '#shared/report/report-workbook.ts';
import { aFinding } from '../support/a-finding.ts';
import { anOpenItem, day } from '../support/an-open-item.ts';
import { writeInMemory, writeStreaming } from './exceljs-report.ts';

/** Who writes the workbook: the program itself, or exceljs with the same cells. */
const writers: Readonly<Record<Writer, (report: ReportWorkbook, path: string) => Promise<void>>> = {
  sluitend: writeWorkbook,
  'exceljs streaming': writeStreaming,
  'exceljs in memory': writeInMemory,
};

export type Writer = 'sluitend' | 'exceljs streaming' | 'exceljs in memory';

/** What one report took. */
export interface Measured {
  readonly writer: Writer;
  readonly findings: number;
  readonly seconds: number;
  /** Of the processor, over all threads: what the clock would say on a computer that does nothing else. */
  readonly processorSeconds: number;
  /** Most memory that the process ever held, the findings themselves included. */
  readonly megabytes: number;
  readonly fileMegabytes: number;
}

const megabyte = 1024 * 1024;

/** Makes a report of this many findings in `folder` and measures this process: ask it in a process of its own. */
export async function measureReport(writer: Writer, findings: number, folder: string): Promise<Measured> {
  const facts = someFacts(findings);
  const path = join(folder, `${writer} ${findings}.xlsx`);
  const begin = systemClock.elapsed();
  const used = process.cpuUsage();
  const input = reportInput(facts, 'nl', { perDepartment: false, department: null });
  await writers[writer](buildReport(input, 'nl'), path);
  const { user, system } = process.cpuUsage(used);
  return {
    writer,
    findings,
    seconds: (systemClock.elapsed() - begin) / 1000,
    processorSeconds: (user + system) / 1e6,
    megabytes: process.resourceUsage().maxRSS / 1024,
    fileMegabytes: statSync(path).size / megabyte,
  };
}

function someFacts(count: number): ReportFacts {
  const items = Array.from({ length: count }, (_, number) => anItem(number));
  return {
    asOf: day('2026-03-16'),
    madeAt: '2026-03-16T08:30:00',
    madeBy: 'Anna',
    version: '0.0.0',
    folders: ['/data/orders' as FilePath],
    counts: {
      dossiers: count,
      complete: 0,
      incomplete: count,
      unchecked: 0,
      findings: { blocking: 0, warning: 0, info: 0 },
    },
    items,
    unread: [],
    decisions: [],
    unlinked: [],
    types: [],
    states: [],
    dossiers: items.map(({ finding }, number) => ({
      id: finding.dossier ?? dossierId('order', ''),
      key: `2026-${number}`,
      type: { nl: 'Order', en: 'Order' },
      party: finding.party,
      stage: { nl: 'Geleverd', en: 'Delivered' },
      status: 'incomplete',
      requirements: [
        { label: { nl: 'Factuur', en: 'Invoice' }, state: 'present' },
        { label: { nl: 'Afleverbon', en: 'Delivery note' }, state: 'missing' },
      ],
    })),
    changes: null,
    decided: [],
    weights: defaultWeights,
    identity: { workspace: 'bench', report: 'bench' },
  };
}

function anItem(number: number): OpenItem {
  const file = `/data/orders/2026-${number}/factuur ${number}.pdf` as FilePath;
  const value = (minor: number) => ({ kind: 'amount', amount: money(minor, euro) }) as const;
  const finding = aFinding({
    dossier: dossierId('order', String(number)),
    dossierKey: `2026-${number}`,
    class: findingClasses[number % findingClasses.length] ?? 'differs',
    severity: severities[number % severities.length] ?? 'info',
    owner: departments[number % departments.length] ?? 'finance',
    expected: value(123_456 + number),
    found: value(124_356 + number),
    amount: money(900, euro),
    evidence: [
      {
        role: 'expected',
        at: {
          kind: 'cell',
          file: '/data/orders.xlsx' as FilePath,
          sheet: 'Orders',
          row: number + 2,
          column: 6,
        },
        raw: null,
      },
      { role: 'found', at: { kind: 'page', file, page: 1, box: null }, raw: null },
    ],
  });
  return anOpenItem({ finding, due: day(number % 3 === 0 ? '2026-03-10' : '2026-04-01') });
}
