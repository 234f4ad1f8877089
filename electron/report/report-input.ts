import { checkTitleOf } from '#electron/backend/item-view.ts';
import type { Bilingual, Language } from '#shared/domain/bilingual.ts';
import type { DossierType } from '#shared/domain/dossier-type.ts';
import type { Finding } from '#shared/domain/finding.ts';
import { workingDaysBetween } from '#shared/domain/working-days.ts';
import { prioritise } from '#shared/prioritise/prioritise.ts';
import type { ReportInput } from '#shared/report/report-input.ts';
import type { ReportFacts } from './report-facts.ts';
import { reportWords } from './report-words.ts';

/** What of the open items goes in. */
export interface ReportChoice {
  readonly perDepartment: boolean;
  /** Only what this department is to do; null: everything. */
  readonly department: string | null;
}

/** The facts in the order of the daily list and in the words of a language. */
export function reportInput(facts: ReportFacts, language: Language, choice: ReportChoice): ReportInput {
  const { asOf, types, counts, dossiers } = facts;
  const { perDepartment, department } = choice;
  const chosen = facts.items.filter(({ finding }) => department === null || finding.owner === department);
  const items = prioritise(chosen, { asOf, workingDaysBetween }).map(({ item, follows, group, reasons }) => {
    const type = types.find(({ id }) => item.finding.dossier?.startsWith(`${id}:`)) ?? null;
    return {
      item,
      follows,
      group,
      reasons,
      ageInWorkingDays: workingDaysBetween(item.since, asOf),
      dossierType: type?.title ?? null,
      checkTitle: checkTitleOf(item.finding, type),
      subjectLabel: subjectLabel(item.finding, type),
    };
  });
  return {
    ...facts,
    dossiers: counts,
    dossierRows: dossiers,
    items,
    words: reportWords(language, facts.departmentNames),
    perDepartment,
  };
}

function subjectLabel({ subject }: Finding, type: DossierType | null): Bilingual | null {
  const named = type && [...type.fields, ...type.documents].find(({ id }) => id === subject);
  return named?.label ?? null;
}
