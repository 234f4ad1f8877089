import type { Bilingual } from '#shared/domain/bilingual.ts';
import { documentTypes } from '#shared/domain/document-type.ts';
import type { CheckUse, DossierType } from '#shared/domain/dossier-type.ts';
import { checkById } from './checks-index.ts';
import type { Check } from './define-check.ts';
import { documentTypeTerm } from './terms.ts';

/**
 * A use of a check as people know it, in each language: the title of the check, and the fields or the document it is about, or what
 * an own rule says. `use` is its name in the type; it is told only where its check is not known, or nothing else tells two uses apart.
 */
export function useName(use: string, type: DossierType | null): Bilingual {
  const found = type?.checks.find(({ id }) => id === use);
  const check = found ? checkById(found.check) : null;
  if (!type || !found || !check) return { nl: use, en: use };
  const labels = labelsOf(found, check, type);
  const isAlone = type.checks.filter((other) => other.check === found.check).length === 1;
  const told = labels.length > 0 || isAlone ? labels : [{ nl: use, en: use }];
  return { nl: titled(check.title.nl, told, 'nl'), en: titled(check.title.en, told, 'en') };
}

function titled(title: string, told: readonly Bilingual[], language: 'nl' | 'en'): string {
  return [title, told.map((label) => label[language]).join(', ')].filter((part) => part !== '').join(': ');
}

function labelsOf({ options }: CheckUse, { refersTo }: Check, type: DossierType): readonly Bilingual[] {
  const says = options['says'];
  if (isBilingual(says)) return [says];
  const keys = [...(refersTo.fields ?? []), ...(refersTo.documents ?? [])].filter(
    (key) => !key.includes('.'),
  );
  const named = keys.flatMap((key) => options[key] ?? []);
  const labels = [...type.fields, ...type.documents].flatMap(({ id, label }) =>
    named.includes(id) ? [label] : [],
  );
  return labels.length > 0 ? labels : Object.values(options).flat().flatMap(kindLabel);
}

function kindLabel(kind: unknown): readonly Bilingual[] {
  if (kind === 'register') return [{ nl: 'overzicht', en: 'register' }];
  return documentTypes.filter((type) => type === kind).map(documentTypeTerm);
}

function isBilingual(value: unknown): value is Bilingual {
  return typeof value === 'object' && value !== null && 'nl' in value && 'en' in value;
}
