import type { DossierWithParts } from '#electron/store/search/dossiers-with-numbers.ts';
import type { RelatedDossier } from '#shared/api/views.ts';
import type { Dossier } from '#shared/domain/dossier.ts';
import type { DossierType } from '#shared/domain/dossier-type.ts';
import { canonicalText, identifierKey } from '#shared/domain/field-value.ts';
import { secretFieldsOf } from '#shared/domain/secret-fields.ts';

type Relation = Pick<RelatedDossier, 'how' | 'label' | 'number'>;

/**
 * Numbers in this dossier by which another may be called: its own key, and its fields that are the key of some type. A citizen service
 * number relates nothing: it would have to be shown.
 */
export function relatingNumbers(
  dossier: Dossier,
  types: readonly DossierType[],
): ReadonlyMap<string, string> {
  const own = types.find(({ id }) => id === dossier.type);
  const secret = own ? secretFieldsOf(own) : [];
  const keys = new Set(types.map(({ key }) => key));
  const stated = Object.values(dossier.fields).flatMap((field): readonly (readonly [string, string])[] => {
    if (!keys.has(field.id) || secret.includes(field.id)) return [];
    const read = field.sources.find(({ reading }) => reading.state === 'read')?.reading;
    return read?.state === 'read' ? [[field.id, canonicalText(read.value)]] : [];
  });
  return new Map([...stated, ...(own && !secret.includes(own.key) ? [[own.key, dossier.key] as const] : [])]);
}

/** How another dossier belongs with this one; null when no number says that it does. */
export function relationWith(
  dossier: Dossier,
  { dossier: other, parts }: DossierWithParts,
  types: readonly DossierType[],
): Relation | null {
  if (other === dossier.id) return null;
  const own = types.find(({ id }) => id === dossier.type);
  const its = types.find(({ id }) => other.startsWith(`${id}:`));
  if (own === undefined || its === undefined) return null;
  const numbers = relatingNumbers(dossier, types);
  const agreeOn = (field: string): string | null => {
    const number = numbers.get(field);
    if (number === undefined) return null;
    const wanted = identifierKey(number);
    const stands = parts.some(
      ({ kind, text }) =>
        (kind === field || (kind === 'key' && field === its.key)) && identifierKey(text) === wanted,
    );
    return stands ? number : null;
  };
  const labelIn = (type: DossierType, field: string) =>
    type.fields.find(({ id }) => id === field)?.label ?? { nl: field, en: field };
  if (own.key === its.key) {
    const number = own.id === its.id ? null : agreeOn(own.key);
    return number === null ? null : { how: 'same-number', label: labelIn(own, own.key), number };
  }
  const named = agreeOn(its.key);
  if (named !== null) return { how: 'refers-to', label: labelIn(its, its.key), number: named };
  const naming = agreeOn(own.key);
  return naming === null ? null : { how: 'referred-by', label: labelIn(own, own.key), number: naming };
}
