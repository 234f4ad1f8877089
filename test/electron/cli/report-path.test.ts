import { expect, it } from 'vitest';
import { isPerDepartment, reportPath } from '#electron/cli/report-path.ts';
import { inFileName } from '#electron/report/in-file-name.ts';
import { day } from '../../support/an-open-item.ts';

const today = day('2026-03-16');

it('a report gets the date and the department of its pattern', () => {
  expect(reportPath('/r/afwijkingen {date}.xlsx', today, null)).toBe('/r/afwijkingen 2026-03-16.xlsx');
  expect(reportPath('/r/{department}/{date} {department}.xlsx', today, 'finance')).toBe(
    '/r/finance/2026-03-16 finance.xlsx',
  );
});

it('a department can not lead out of the folder', () => {
  expect(reportPath('/r/{department}.xlsx', today, '../../x')).toBe('/r/-..-x.xlsx');
});

it('the name of a department is one that Windows takes', () => {
  expect(
    ['Nul', 'con.team', ' .Inkoop & Verkoop: NL/BE. ', 'Console', 'Á'.repeat(200)].map(inFileName),
  ).toEqual(['-Nul', '-con.team', 'Inkoop & Verkoop- NL-BE', 'Console', 'Á'.repeat(80)]);
});

it('only a pattern that names the department asks for a file for each', () => {
  expect([isPerDepartment('a {date}.xlsx'), isPerDepartment('a {department}.xlsx')]).toEqual([false, true]);
});
