import type { Bilingual } from '#shared/domain/bilingual.ts';
import type { DossierType } from '#shared/domain/dossier-type.ts';
import { checkById } from './checks-index.ts';

/**
 * A use of a check as people know it, in each language: the title of the check, and the fields or the document it is about. `use` is
 * its name in the type; an own rule, and one whose check is not known, is told by that name.
 */
export function useName(use: string, type: DossierType | null): Bilingual {
  const found = type?.checks.find(({ id }) => id === use);
  const check = found ? checkById(found.check) : null;
  if (!type || !found || !check) return { nl: use, en: use };
  const about = [found.options['field'], found.options['fields'], found.options['document']].flat();
  const labels = [...type.fields, ...type.documents].flatMap(({ id, label }) =>
    about.includes(id) ? [label] : [],
  );
  const told = labels.length > 0 ? labels : [{ nl: use, en: use }];
  return {
    nl: `${check.title.nl}: ${told.map(({ nl }) => nl).join(', ')}`,
    en: `${check.title.en}: ${told.map(({ en }) => en).join(', ')}`,
  };
}
