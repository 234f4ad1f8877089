import { checkById } from '#rules/checks-index.ts';
import type { ItemView } from '#shared/api/views.ts';
import type { Bilingual } from '#shared/domain/bilingual.ts';
import type { DossierType } from '#shared/domain/dossier-type.ts';
import type { Finding } from '#shared/domain/finding.ts';
import type { LocalDate } from '#shared/domain/local-date.ts';
import type { OpenItem } from '#shared/domain/open-item.ts';
import { workingDaysBetween } from '#shared/domain/working-days.ts';
import { prioritise } from '#shared/prioritise/prioritise.ts';

/** The items that are still open, in the order of the daily list, with all the list shows of them. */
export function itemViews(
  items: readonly OpenItem[],
  types: readonly DossierType[],
  asOf: LocalDate,
): readonly ItemView[] {
  return prioritise(items, { asOf, workingDaysBetween }).map(({ item, follows, group, reasons }) => {
    const type = typeOfFinding(item.finding, types);
    const check = checkOfFinding(item.finding, type);
    return {
      item,
      follows,
      dossierType: type?.id ?? null,
      checkTitle: check.title,
      why: check.why,
      group,
      reasons,
    };
  });
}

/** The dossier type of a finding; null for one about the workspace. */
function typeOfFinding({ dossier }: Finding, types: readonly DossierType[]): DossierType | null {
  return types.find((type) => dossier?.startsWith(`${type.id}:`)) ?? null;
}

/** Title and reason of the check behind a finding; the id of the check where the catalogue no longer has it. */
function checkOfFinding(
  { check }: Finding,
  type: DossierType | null,
): { readonly title: Bilingual; readonly why: Bilingual } {
  const used = type?.checks.find((use) => use.id === check)?.check ?? check;
  const known = checkById(used);
  if (known) return { title: known.title, why: known.why };
  return { title: { nl: check, en: check }, why: { nl: '', en: '' } };
}

/** Title of the check behind a finding. */
export function checkTitleOf(finding: Finding, type: DossierType | null): Bilingual {
  return checkOfFinding(finding, type).title;
}
