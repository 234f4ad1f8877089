import type { Language } from '../domain/bilingual.ts';
import type { RequirementState } from './report-input.ts';
import { reportTextsEn } from './report-texts-en.ts';
import { reportTextsNl } from './report-texts-nl.ts';
import type { ReturnField } from './return/return-fields.ts';

/** Every word that the report itself brings. */
export interface ReportTexts {
  readonly title: string;
  readonly handover: string;
  readonly dayList: string;
  readonly page: string;
  readonly of: string;
  readonly sheets: Readonly<Record<SheetName, string>>;
  readonly columns: Readonly<Record<ReportColumnName, string>>;
  readonly hints: Readonly<Record<ReturnField, string>>;
  readonly refusals: Readonly<Record<ReturnField, string>>;
  readonly requirement: Readonly<Record<RequirementState, string>>;
  readonly sinceReport: (at: string) => string;
  readonly firstReport: string;
  readonly opened: string;
  readonly solved: string;
  readonly reopened: string;
  readonly chartTitle: string;
  readonly chartText: (lines: readonly string[]) => string;
  readonly noDossiers: string;
  readonly noDeviations: string;
  readonly days: (days: number) => string;
  readonly program: string;
  readonly reportId: string;
  readonly workspaceId: string;
  readonly ruleVersion: string;
  readonly setting: string;
  readonly decidedBy: string;
  readonly returnHint: string;
  readonly asOf: string;
  readonly madeAt: string;
  readonly madeBy: string;
  readonly folders: string;
  readonly dossiersChecked: string;
  readonly fullyChecked: string;
  readonly notFullyChecked: string;
  readonly outcome: string;
  readonly complete: string;
  readonly incomplete: string;
  readonly unchecked: string;
  readonly whyNotChecked: string;
  readonly fileBecause: (problem: string) => string;
  readonly withoutOutcome: (check: string) => string;
  readonly notAgainBecause: (reason: string) => string;
  readonly openItems: string;
  readonly inAll: string;
  readonly items: string;
  readonly dossiers: string;
  readonly atStake: string;
  readonly bySeverity: string;
  readonly byClass: string;
  readonly byDepartment: string;
  readonly dossier: string;
  readonly file: string;
  readonly check: string;
  readonly notCheckedAgain: string;
  /** Before what follows from another finding. */
  readonly follows: string;
  readonly andMore: (count: number) => string;
  readonly nothingOpen: string;
  readonly nothingMissing: string;
  readonly allChecked: string;
  readonly pageNumber: (page: number) => string;
  /** Local time, ISO 8601 without zone, as people write it. */
  readonly moment: (at: string) => string;
  /** What was asked of somebody, and when an answer is expected. */
  readonly asked: (asked: {
    readonly whom: string;
    readonly on: string;
    readonly question: string | null;
    readonly expectedBy: string | null;
  }) => string;
  /** What a table holds, for those who hear it read out. */
  readonly tableText: Readonly<Record<Exclude<SheetName, 'summary' | 'basis'>, string>>;
  /** `label` names what is missing; null when it has no name of its own. */
  readonly askFor: (missing: {
    readonly type: string;
    readonly key: string;
    readonly label: string | null;
  }) => string;
}

type SheetName =
  | 'summary'
  | 'open'
  | 'dossiers'
  | 'deviations'
  | 'missing'
  | 'notChecked'
  | 'account'
  | 'basis';

type ReportColumnName =
  | ReturnField
  | 'finding'
  | 'stage'
  | 'outcome'
  | 'openItems'
  | 'subject'
  | 'sourceA'
  | 'valueA'
  | 'placeA'
  | 'sourceB'
  | 'valueB'
  | 'placeB'
  | 'difference'
  | 'part'
  | 'sheet'
  | 'about'
  | 'chosen'
  | 'because'
  | 'severity'
  | 'dossier'
  | 'dossierType'
  | 'party'
  | 'what'
  | 'todo'
  | 'expected'
  | 'found'
  | 'likelyCause'
  | 'amount'
  | 'owner'
  | 'since'
  | 'due'
  | 'age'
  | 'reason'
  | 'group'
  | 'file'
  | 'place'
  | 'class'
  | 'check'
  | 'id'
  | 'missing'
  | 'sentence'
  | 'kind'
  | 'path'
  | 'why';

export const reportTexts: Readonly<Record<Language, ReportTexts>> = {
  nl: reportTextsNl,
  en: reportTextsEn,
};
