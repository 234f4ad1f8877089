import { readdirSync, readFileSync } from 'node:fs';
import { parseDossierType } from '#rules/parse-dossier-type.ts';
import type { CheckUse, DossierType } from '#shared/domain/dossier-type.ts';

const types = new Map<string, DossierType>();

/** A dossier type as the product ships it. */
export function shippedType(id: string): DossierType {
  const known = types.get(id);
  if (known) return known;
  const fileName = `${id}.yaml`;
  const text = readFileSync(new URL(`../../rules/dossier-types/${fileName}`, import.meta.url), 'utf8');
  const parsed = parseDossierType(text, fileName);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.mistakes));
  types.set(id, parsed.type);
  return parsed.type;
}

/** The shipped order type with other checks: one of each given catalogue id, used under that id. */
export function orderTypeWith(
  ...uses: readonly { readonly check: string; readonly options?: CheckUse['options'] }[]
): DossierType {
  const checks = uses.map(({ check, options = {} }) => ({
    id: check,
    check,
    severity: null,
    owner: 'finance',
    settleWithin: null,
    options,
  }));
  return { ...shippedType('order'), checks };
}

/** Every dossier type that the product ships. */
export function shippedTypes(): readonly DossierType[] {
  const folder = new URL('../../rules/dossier-types/', import.meta.url);
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return names.map((name) => shippedType(name.slice(0, -'.yaml'.length)));
}
