import { circumstancesOf } from '#electron/backend/circumstances.ts';
import { itemViews } from '#electron/backend/item-view.ts';
import type { Bilingual, Language } from '#shared/domain/bilingual.ts';
import { departmentWithBall } from '#shared/domain/department-with-ball.ts';
import type { DossierType } from '#shared/domain/dossier-type.ts';
import type { Finding } from '#shared/domain/finding.ts';
import { workingDaysBetween } from '#shared/domain/working-days.ts';
import type { ReportInput } from '#shared/report/report-input.ts';
import type { ReportFacts } from './report-facts.ts';
import { reportSettings } from './report-settings.ts';
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
  const states = new Map(facts.states.map((state) => [state.dossier.id, state]));
  const circumstances = circumstancesOf({ items: facts.items, types, states });
  const chosen = facts.items.filter((item) => department === null || departmentWithBall(item) === department);
  const views = itemViews(chosen, types, { asOf, weights: facts.weights, circumstances });
  const items = views.map(({ item, follows, group, reasons, dossierType, checkTitle }) => {
    const type = types.find(({ id }) => id === dossierType) ?? null;
    return {
      item,
      follows,
      group,
      reasons,
      ageInWorkingDays: workingDaysBetween(item.since, asOf),
      dossierType: type?.title ?? null,
      checkTitle,
      subjectLabel: subjectLabel(item.finding, type),
    };
  });
  return {
    ...facts,
    dossiers: counts,
    dossierRows: dossiers,
    items,
    words: reportWords(language, facts.departmentNames),
    decided: facts.decided.map(({ at, who, what }) => ({ at, who, what: what[language] })),
    settings: reportSettings(facts, language),
    selection: department,
    perDepartment,
  };
}

function subjectLabel({ subject }: Finding, type: DossierType | null): Bilingual | null {
  const named = type && [...type.fields, ...type.documents].find(({ id }) => id === subject);
  return named?.label ?? null;
}
