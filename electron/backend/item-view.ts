import { checkById } from '#rules/checks-index.ts';
import type { ItemView } from '#shared/api/views.ts';
import type { Bilingual } from '#shared/domain/bilingual.ts';
import type { CheckUse, DossierType } from '#shared/domain/dossier-type.ts';
import type { Finding } from '#shared/domain/finding.ts';
import type { LocalDate } from '#shared/domain/local-date.ts';
import type { OpenItem } from '#shared/domain/open-item.ts';
import type { PriorityWeights } from '#shared/domain/priority-weights.ts';
import { withoutSecretValues } from '#shared/domain/secret-findings.ts';
import { workingDaysBetween } from '#shared/domain/working-days.ts';
import { prioritise } from '#shared/prioritise/prioritise.ts';
import type { Circumstances } from '#shared/prioritise/score-item.ts';
import { othersWaited, waitedForOthers } from '#shared/reconcile/item-clock.ts';

/** By what the list is ordered. */
export interface Ordering {
  readonly asOf: LocalDate;
  readonly weights?: PriorityWeights;
  readonly circumstances?: (item: OpenItem) => Circumstances;
}

/** The items that are still open, in the order of the daily list, with all the list shows of them. */
export function itemViews(
  items: readonly OpenItem[],
  types: readonly DossierType[],
  { asOf, weights, circumstances }: Ordering,
): readonly ItemView[] {
  const day = { asOf, workingDaysBetween, ...(circumstances && { circumstances }) };
  return prioritise(items, day, weights).map(({ item, follows, group, reasons }) => {
    const type = typeOfFinding(item.finding, types);
    const check = item.task ? handMade : checkOfFinding(item.finding, types);
    return {
      item: shown(item, types),
      follows: follows.map((one) => shown(one, types)),
      dossierType: type?.id ?? null,
      checkTitle: check.title,
      why: check.why,
      group,
      reasons,
      clocks: { waitedForOthers: waitedForOthers(item, asOf), othersWaited: othersWaited(item, asOf) },
      releasable: !item.task && isReleasable(item.finding, types),
    };
  });
}

/** The item with nothing in it that may not be shown. */
function shown(item: OpenItem, types: readonly DossierType[]): OpenItem {
  const finding = withoutSecretValues(item.finding, types);
  return finding === item.finding ? item : { ...item, finding };
}

const handMade = {
  title: { nl: 'Zelf gemaakte taak', en: 'Task made by hand' },
  why: { nl: '', en: '' },
} as const;

/** Whether a finding may be released under reserve: as its dossier type says, else as its check does. */
export function isReleasable(finding: Finding, types: readonly DossierType[]): boolean {
  const use = checkUseOf(finding, types);
  return use?.releasable ?? checkById(use?.check ?? finding.check)?.releasable ?? true;
}

/** The dossier type of a finding; null for one about the workspace. */
function typeOfFinding({ dossier }: Finding, types: readonly DossierType[]): DossierType | null {
  return types.find((type) => dossier?.startsWith(`${type.id}:`)) ?? null;
}

/** The use of a check behind a finding; of one about the workspace that of the first type that has it. */
function checkUseOf(finding: Finding, types: readonly DossierType[]): CheckUse | undefined {
  const type = typeOfFinding(finding, types);
  return (type ? [type] : types).flatMap(({ checks }) => checks).find(({ id }) => id === finding.check);
}

/** Title and reason of the check behind a finding; the id of the check where the catalogue no longer has it. */
function checkOfFinding(
  finding: Finding,
  types: readonly DossierType[],
): { readonly title: Bilingual; readonly why: Bilingual } {
  const { check } = finding;
  const known = checkById(checkUseOf(finding, types)?.check ?? check);
  if (known) return { title: known.title, why: known.why };
  return { title: { nl: check, en: check }, why: { nl: '', en: '' } };
}

/** Title of the check behind a finding. */
export function checkTitleOf(finding: Finding, types: readonly DossierType[]): Bilingual {
  return checkOfFinding(finding, types).title;
}
