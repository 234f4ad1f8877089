import { inFileName } from '#electron/report/in-file-name.ts';
import type { LocalDate } from '#shared/domain/local-date.ts';

/**
 * The path of a report out of its pattern: `{date}` is the day of judgement as `YYYY-MM-DD`, so that each night has a file of
 * its own, and `{department}` what the department is called, which makes a file for each.
 */
export function reportPath(pattern: string, day: LocalDate, department: string | null): string {
  return pattern.replaceAll('{date}', day).replaceAll('{department}', inFileName(department ?? ''));
}

/** Whether the pattern asks for a file for each department. */
export function isPerDepartment(pattern: string): boolean {
  return pattern.includes('{department}');
}
