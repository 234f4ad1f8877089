import { departmentFiles } from '#electron/report/department-files.ts';
import { makeReport } from '#electron/report/make-report.ts';
import type { Handlers, Input } from '#shared/api/methods.ts';
import { failure, success } from '#shared/api/reply.ts';
import type { ReportKind } from '#shared/api/report-kinds.ts';
import type { Language } from '#shared/domain/bilingual.ts';
import type { LocalDate } from '#shared/domain/local-date.ts';
import type { Desk } from './desk.ts';
import { personName } from './moment.ts';
import { rememberReport, reportFacts } from './report-facts.ts';

/** The list as it is now, in a form that can be handed over; one at a time, and it can be stopped. */
export function reportHandlers(desk: Desk): Pick<Handlers, 'exportReport' | 'cancelExport'> {
  let stop: AbortController | null = null;
  return {
    exportReport: async (input) => {
      stop?.abort(new Cancelled());
      const mine = new AbortController();
      stop = mine;
      try {
        return await exportReport(desk, input, mine.signal);
      } catch (cause) {
        if (cause instanceof Cancelled) return failure('cancelled');
        if (!isSystemError(cause)) throw cause;
        return failure('could-not-write', cause.code ?? null);
      }
    },
    cancelExport: async () => {
      stop?.abort(new Cancelled());
      return success(null);
    },
  };
}

/** The person stopped it; nothing was written. */
class Cancelled extends Error {}

async function exportReport(
  desk: Desk,
  { language, kind = 'xlsx', perDepartment = false, separate = false, department }: Input<'exportReport'>,
  signal: AbortSignal,
): ReturnType<Handlers['exportReport']> {
  const { session, types, parts } = desk;
  if (!session) return failure('no-workspace');
  const madeAt = parts.clock.now();
  const { folders } = session.workspace;
  const { version } = parts;
  const madeBy = personName(parts);
  const facts = await reportFacts({ store: session.store, types, folders, madeAt, madeBy, version });
  if (facts === null) return failure('not-found');
  const order = { kind, language, perDepartment, department: department ?? null };
  const options = { signal, onRows: (rows: number) => desk.tell('exportProgress', { rows }) };
  const told = { ...facts, departmentNames: parts.departmentNames };
  const name = separate ? zipName(language, facts.asOf) : fileName(kind, language, facts.asOf);
  const saved = await parts.host.saveReport(name, (path) =>
    separate
      ? departmentFiles(told, { language, title: names.xlsx[language] }, path, options)
      : makeReport(told, order, path, options),
  );
  // A part for one department is not the report that the next one counts from.
  if (saved !== null && kind === 'xlsx' && department === undefined)
    await rememberReport(session.store, madeAt);
  return success(saved);
}

const names: Readonly<Record<ReportKind, Readonly<Record<Language | 'ending', string>>>> = {
  xlsx: { nl: 'afwijkingenrapport', en: 'discrepancy-report', ending: 'xlsx' },
  csv: { nl: 'openstaand', en: 'open-items', ending: 'csv' },
  json: { nl: 'openstaand', en: 'open-items', ending: 'json' },
  handover: { nl: 'overdracht', en: 'handover', ending: 'html' },
  'day-list': { nl: 'daglijst', en: 'day-list', ending: 'html' },
};

function fileName(kind: ReportKind, language: Language, asOf: LocalDate): string {
  return `${names[kind][language]} ${asOf}.${names[kind].ending}`;
}

function zipName(language: Language, asOf: LocalDate): string {
  return `${names.xlsx[language]} ${{ nl: 'per afdeling', en: 'by department' }[language]} ${asOf}.zip`;
}

/** The disk is full, the file is open in Excel, the folder is gone: to tell a person, not a bug. */
function isSystemError(cause: unknown): cause is NodeJS.ErrnoException {
  return cause instanceof Error && 'syscall' in cause;
}
