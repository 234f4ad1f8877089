import { checkTitleOf } from '#electron/backend/item-view.ts';
import type { DossierCounts, UnreadView } from '#shared/api/views.ts';
import type { Bilingual, Language } from '#shared/domain/bilingual.ts';
import type { DossierType } from '#shared/domain/dossier-type.ts';
import type { FilePath } from '#shared/domain/evidence.ts';
import type { Finding } from '#shared/domain/finding.ts';
import type { LocalDate } from '#shared/domain/local-date.ts';
import type { OpenItem } from '#shared/domain/open-item.ts';
import { workingDaysBetween } from '#shared/domain/working-days.ts';
import { prioritise } from '#shared/prioritise/prioritise.ts';
import { buildReport } from '#shared/report/build-report.ts';
import { reportWords } from './report-words.ts';
import { writeWorkbook } from './write-workbook.ts';

export interface ReportFacts {
  readonly asOf: LocalDate;
  readonly madeAt: string;
  readonly madeBy: string;
  readonly folders: readonly FilePath[];
  readonly counts: DossierCounts;
  readonly items: readonly OpenItem[];
  readonly unread: readonly UnreadView[];
  readonly types: readonly DossierType[];
}

/** Writes the discrepancy report of these items to `path`; returns how many findings are in it. Rejects as `writeWorkbook` does. */
export async function makeReport(facts: ReportFacts, language: Language, path: string): Promise<number> {
  const { asOf, types } = facts;
  const ranked = prioritise(facts.items, { asOf, workingDaysBetween });
  const items = ranked.map(({ item, group, reasons }) => {
    const type = types.find(({ id }) => item.finding.dossier?.startsWith(`${id}:`)) ?? null;
    return {
      item,
      group,
      reasons,
      ageInWorkingDays: workingDaysBetween(item.since, asOf),
      dossierType: type?.title ?? null,
      checkTitle: checkTitleOf(item.finding, type),
      subjectLabel: subjectLabel(item.finding, type),
    };
  });
  const { madeAt, madeBy, folders, counts, unread } = facts;
  const words = reportWords(language);
  const report = buildReport(
    { asOf, madeAt, madeBy, folders, dossiers: counts, items, unread, words },
    language,
  );
  await writeWorkbook(report, path);
  return items.length;
}

function subjectLabel({ subject }: Finding, type: DossierType | null): Bilingual | null {
  const named = type && [...type.fields, ...type.documents].find(({ id }) => id === subject);
  return named?.label ?? null;
}
