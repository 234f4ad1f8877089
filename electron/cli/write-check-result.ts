import { freeName, inFileName } from '#electron/report/in-file-name.ts';
import { reportWords } from '#electron/report/report-words.ts';
import type { FinishedRun } from '#electron/run/run-types.ts';
import type { Store } from '#electron/store/store.ts';
import { departmentWithBall } from '#shared/domain/department-with-ball.ts';
import type { Department } from '#shared/domain/severity.ts';
import { typeVersion } from '#shared/domain/type-version.ts';
import { toCheckJson } from '#shared/report/check-json.ts';
import type { CheckParts } from './check-verb.ts';
import type { CheckOptions } from './cli-options.ts';
import { cliTexts } from './cli-texts.ts';
import { isPerDepartment, reportPath } from './report-path.ts';
import { checkLines } from './result-lines.ts';
import type { TerminalPort } from './terminal-port.ts';
import { isWriteProblem, jsonText, writeJson, writeProblem } from './write-output.ts';

/** Hands a finished run to the person, in every form they asked for. Exit code as the contract says. */
export async function writeCheckResult(
  finished: { readonly run: FinishedRun; readonly store: Store },
  { json, report, language }: CheckOptions,
  terminal: TerminalPort,
  { writeReport, departmentNames, version }: Pick<CheckParts, 'writeReport' | 'departmentNames' | 'version'>,
): Promise<number> {
  const { run } = finished;
  const ruled = run.types.map((type) => ({ id: type.id, version: typeVersion(type) }));
  const result = toCheckJson({ ...run, versions: { program: version, types: ruled } });
  const files = [
    ...(json?.kind === 'file'
      ? [{ path: json.path, done: cliTexts.jsonWritten, write: () => writeJson(json.path, result) }]
      : []),
    ...reportsOf(report, run, reportWords(language, departmentNames).department).map(
      ({ path, department }, index, all) => ({
        path,
        done: cliTexts.reportWritten,
        write: () =>
          writeReport(path, { ...finished, department, isLast: index === all.length - 1 }, language),
      }),
    ),
  ];
  let allWritten = true;
  for (const { path, done, write } of files) {
    const problem = await tryToWrite(run, path, write);
    terminal.err(`${(problem ?? done)[language]}: ${path}\n`);
    if (problem !== null) allWritten = false;
  }
  await terminal.out(json?.kind === 'stdout' ? jsonText(result) : checkLines(result, language));
  if (!allWritten) return 2;
  return result.summary.findings.blocking > 0 ? 1 : 0;
}

/** The reports that the pattern asks for: one, or one for each department that has something to do. */
function reportsOf(pattern: string | null, run: FinishedRun, nameOf: (department: Department) => string) {
  if (pattern === null) return [];
  if (!isPerDepartment(pattern)) return [{ path: reportPath(pattern, run.asOf, null), department: null }];
  const departments = [...new Set(run.items.map(departmentWithBall))].sort();
  const taken = new Set<string>();
  return departments.map((department) => {
    const name = freeName(inFileName(nameOf(department)), taken);
    return { path: reportPath(pattern, run.asOf, name), department };
  });
}

async function tryToWrite(run: FinishedRun, path: string, write: () => Promise<unknown>) {
  if ([...run.documents, ...run.registers].some(({ file }) => file === path)) return cliTexts.outputIsSource;
  try {
    await write();
    return null;
  } catch (cause) {
    if (!isWriteProblem(cause)) throw cause;
    return writeProblem(cause);
  }
}
