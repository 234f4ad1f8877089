import type { DossierType } from '../../domain/dossier-type.ts';
import type { ValueKind } from '../../domain/field-value.ts';
import type { RegisterRole } from '../../domain/recognised.ts';
import { headerKey } from './header-key.ts';
import { packageHeaders } from './package-headers.ts';

/** One thing a sheet can be: what its columns may mean and which of them it can't do without. */
export interface RegisterModel {
  readonly role: Exclude<RegisterRole, { kind: 'unknown' }>;
  /** Field that identifies a row; null for master data, which is known by its party. */
  readonly key: string | null;
  /** Field that names the customer or supplier. */
  readonly party: string | null;
  readonly fields: readonly ModelField[];
  /** A table without a column for one of these fields is something else; empty: its key is enough. */
  readonly needs: readonly string[];
  /** Word beginnings in a sheet or file name that speak for this model. */
  readonly nameHints: readonly string[];
}

export interface ModelField {
  readonly id: string;
  readonly kind: ValueKind;
  /** Header key to how well it fits, 0-1. */
  readonly headers: ReadonlyMap<string, number>;
}

/** The model of a register of one dossier type; a currency column is understood also when the type has no field for it. */
export function toRegisterModel(type: DossierType): RegisterModel {
  const fields = type.fields.map((field) => ({
    id: field.id,
    kind: field.kind,
    headers: synonyms(
      [...field.headers, field.label.nl, field.label.en, field.id, field.name],
      packageHeaders(field.id),
    ),
  }));
  return {
    role: { kind: 'dossiers', type: type.id },
    key: type.key,
    party: type.party,
    needs: type.needs ?? [],
    fields: fields.some((field) => field.id === 'currency') ? fields : [...fields, currencyField],
    nameHints: [type.id, type.title.nl, type.title.en].map(hint).filter((text) => text.length >= 4),
  };
}

/** Synonyms to a table; the earlier in the list, the better the fit, and those of others further behind. */
export function synonyms(
  headers: readonly string[],
  further: readonly string[] = [],
): ReadonlyMap<string, number> {
  const table = new Map<string, number>();
  const add = (header: string, fit: number) => {
    const key = headerKey(header);
    if (key !== '' && !table.has(key)) table.set(key, fit);
  };
  for (const [index, header] of headers.entries()) add(header, 1 - Math.min(index, 100) * 0.001);
  for (const [index, header] of further.entries()) add(header, 0.88 - Math.min(index, 100) * 0.0001);
  return table;
}

const currencyField: ModelField = {
  id: 'currency',
  kind: 'text',
  headers: synonyms([
    'valuta',
    'valutacode',
    'munt',
    'muntsoort',
    'currency',
    'currency code',
    'cur',
    'waers',
  ]),
};

/** A word without its ending, so that `inkoopfacturen` still holds `inkoopfactu`. */
function hint(word: string): string {
  const key = headerKey(word);
  return key.length > 8 ? key.slice(0, -2) : key;
}
