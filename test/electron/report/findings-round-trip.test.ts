import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { writeWorkbook } from '#electron/report/write-workbook.ts';
import type { CellValue, Sheet } from '#shared/domain/content.ts';
import { dossierId } from '#shared/domain/dossier.ts';
import type { FilePath } from '#shared/domain/evidence.ts';
import type { FieldValue } from '#shared/domain/field-value.ts';
import { formatIban } from '#shared/domain/identifiers/iban.ts';
import { addDays, type LocalDate } from '#shared/domain/local-date.ts';
import { type Money, minorDigits, money, parseCurrencyCode } from '#shared/domain/money.ts';
import type { OpenItem } from '#shared/domain/open-item.ts';
import { departments, findingClasses, severities } from '#shared/domain/severity.ts';
import { buildReport } from '#shared/report/build-report.ts';
import { comparableText } from '#shared/report/return/return-fields.ts';
import { termsNl } from '#shared/text/texts-nl-terms.ts';
import { aFinding } from '../../support/a-finding.ts';
import { aReportInput, aReportItem } from '../../support/a-report.ts';
import { anOpenItem, day } from '../../support/an-open-item.ts';
import { readBytes } from '../../support/reading/read-bytes.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const words = fc.oneof(
  fc.constantFrom('-12,50', '+31 6 12345678', '=1+1', '00042', '1e5', 'TRUE', '_x0041_', 'a\nb', '3-4'),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }).filter((text) => comparableText(text) !== ''),
);
const date = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays(day('1970-01-01'), days));
const currency = fc.constantFrom('EUR', 'USD', 'JPY').map((code) => parseCurrencyCode(code));
const amount = fc
  .tuple(fc.integer({ min: -99_999_999_999, max: 99_999_999_999 }), currency)
  .map(([minor, code]) => {
    if (code === null) throw new Error('Known currencies');
    return money(minor, code);
  });
const value: fc.Arbitrary<FieldValue> = fc.oneof(
  words.map((text) => ({ kind: 'text', text }) as const),
  fc
    .constantFrom('00042', '2026-0042', 'NL91ABNA0417164300', '1E5')
    .map((text) => ({ kind: 'identifier', text }) as const),
  date.map((one) => ({ kind: 'date', date: one }) as const),
  amount.map((one) => ({ kind: 'amount', amount: one }) as const),
  fc.integer({ min: -1_000_000, max: 1_000_000 }).map((number) => ({ kind: 'number', number }) as const),
);
const item = fc
  .record({
    severity: fc.constantFrom(...severities),
    class: fc.constantFrom(...findingClasses),
    owner: fc.constantFrom(...departments),
    key: words,
    party: fc.option(words),
    what: words,
    todo: words,
    expected: fc.option(value),
    found: fc.option(value),
    amount: fc.option(amount),
    due: fc.option(date),
    page: fc.integer({ min: 1, max: 300 }),
  })
  .map(({ key, what, todo, due, page, ...about }) => (number: number): OpenItem => {
    const at = { kind: 'page', file: `/data/${number}.pdf` as FilePath, page, box: null } as const;
    const finding = aFinding({
      ...about,
      dossier: dossierId('order', String(number)),
      dossierKey: key,
      message: { what: { nl: what, en: '' }, todo: { nl: todo, en: '' } },
      evidence: [{ role: 'found', at, raw: null }],
    });
    return anOpenItem({ finding, due });
  });

/** What a reader of spreadsheets finds of an item, by header. */
function inCells({ finding, due, since, status }: OpenItem): Readonly<Record<string, unknown>> {
  const at = finding.evidence[0]?.at;
  return {
    Kenmerk: comparableText(finding.id),
    Ernst: termsNl.severity[finding.severity],
    Soort: termsNl.class[finding.class],
    Dossier: comparableText(finding.dossierKey ?? ''),
    'Klant of leverancier': comparableText(finding.party ?? ''),
    'Wat is er aan de hand': comparableText(finding.message.what.nl),
    'Wat te doen': comparableText(finding.message.todo.nl),
    Verwacht: inCell(finding.expected),
    Gevonden: inCell(finding.found),
    Bedrag: finding.amount === null ? '' : figure(finding.amount),
    Afdeling: finding.owner,
    Uiterlijk: due ?? '',
    Sinds: since,
    Status: termsNl.itemStatus[status],
    Bestand: at?.file.split('/').at(-1),
    Plaats: at?.kind === 'page' ? `p. ${at.page}` : '',
  };
}

function inCell(one: FieldValue | null): string | number | LocalDate {
  switch (one?.kind) {
    case undefined:
      return '';
    case 'text':
      return comparableText(one.text);
    case 'identifier':
      return formatIban(one.text);
    case 'date':
      return one.date;
    case 'amount':
      return figure(one.amount);
    case 'number':
      return one.number;
  }
}

function figure({ minor, currency: code }: Money): number {
  return minor / 10 ** minorDigits(code);
}

function plain(cell: CellValue | undefined): unknown {
  switch (cell?.kind) {
    case undefined:
      return '';
    case 'text':
      return comparableText(cell.text);
    case 'number':
      return cell.number;
    case 'date':
      return cell.date;
    default:
      return cell;
  }
}

function rowsOf({ rows }: Sheet, names: readonly string[]): readonly Readonly<Record<string, unknown>>[] {
  const [header, ...body] = rows.map(({ cells }) => new Map(cells.map((cell) => [cell.column, cell.value])));
  const columns = new Map([...(header ?? [])].map(([column, cell]) => [plain(cell), column]));
  return body.map((row) =>
    Object.fromEntries(names.map((name) => [name, plain(row.get(columns.get(name) ?? 0))])),
  );
}

it('whatever was found, a reader of spreadsheets finds the same in the report, each value in its own type', async () => {
  const path = join(temporaryFolder(), 'rapport.xlsx');
  await fc.assert(
    fc.asyncProperty(fc.array(item, { minLength: 1, maxLength: 12 }), async (makers) => {
      const items = makers.map((make, number) => make(number));
      const reported = items.map((one) => aReportItem({ item: one }));
      await writeWorkbook(buildReport(aReportInput({ items: reported }), 'nl'), path);
      const { content } = await readBytes('rapport.xlsx', readFileSync(path));
      const sheet =
        content?.kind === 'sheets' ? content.sheets.find(({ name }) => name === 'Openstaand') : undefined;
      const wanted = items.map(inCells);
      expect(sheet && rowsOf(sheet, Object.keys(wanted[0] ?? {}))).toEqual(wanted);
    }),
    { numRuns: 60 },
  );
});
