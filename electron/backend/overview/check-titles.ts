import { midSentence } from '#rules/terms.ts';
import type { Bilingual } from '#shared/domain/bilingual.ts';
import type { DossierType } from '#shared/domain/dossier-type.ts';
import type { OpenItem } from '#shared/domain/open-item.ts';
import { checkTitleOf } from '../item-view.ts';

/** Fields that are named for one use of a check; more would not fit beside its title. */
const mostFields = 2;

/** What each use of a check is called. A check that is used more than once is told apart by the fields it looks at. */
export function checkTitles(
  items: readonly Pick<OpenItem, 'finding'>[],
  types: readonly DossierType[],
): Readonly<Record<string, Bilingual>> {
  const uses = new Map(items.map(({ finding }) => [finding.check, finding]));
  const titled = [...uses.values()].map((finding) => {
    const type = types.find(({ id }) => finding.dossier?.startsWith(`${id}:`)) ?? null;
    return { use: finding.check, type, title: checkTitleOf(finding, types) };
  });
  const alike = Map.groupBy(titled, ({ title }) => title.nl);
  return Object.fromEntries(
    titled.map(({ use, type, title }) => {
      const isAlone = (alike.get(title.nl)?.length ?? 0) < 2;
      return [use, isAlone ? title : toldApart(title, fieldLabels(use, type) ?? placeOf(type))];
    }),
  );
}

function toldApart(title: Bilingual, by: Bilingual): Bilingual {
  return { nl: `${title.nl}: ${by.nl}`, en: `${title.en}: ${by.en}` };
}

function placeOf(type: DossierType | null): Bilingual {
  if (type === null) return { nl: 'hele werkmap', en: 'whole workspace' };
  return midSentence(type.title);
}

/** The fields that stand in the options of a use, or else the documents; null when there are none. */
function fieldLabels(use: string, type: DossierType | null): Bilingual | null {
  const options = type?.checks.find(({ id }) => id === use)?.options ?? {};
  const named = Object.values(options).flat();
  const labelsIn = (parts: readonly { readonly id: string; readonly label: Bilingual }[] = []) =>
    parts.flatMap(({ id, label }) => (named.includes(id) ? [label] : []));
  const fields = labelsIn(type?.fields);
  const labels = (fields.length > 0 ? fields : labelsIn(type?.documents)).slice(0, mostFields);
  if (labels.length === 0) return null;
  const joined = (language: 'nl' | 'en') => labels.map((label) => midSentence(label)[language]).join(', ');
  return { nl: joined('nl'), en: joined('en') };
}
