import type { DossierType } from '#shared/domain/dossier-type.ts';
import { checks } from './checks-index.ts';
import { type CompiledUse, compile, compileUses, defaultUse } from './compile-uses.ts';
import type { Check } from './define-check.ts';

/** Every check use that can give a finding with these types, in dossiers and in the workspace. All of them judge all their subjects. */
export function workspaceUses(types: readonly DossierType[]): readonly CompiledUse[] {
  const loose = checks.filter(({ scope }) => scope !== 'dossier').map(({ id }) => looseUse(id, types));
  return [...types.flatMap(compileUses), ...loose];
}

/**
 * How a check is used where no dossier type is concerned: under its own id, so that identity does not hang on the types, with
 * severity and owner of the first type in order of id that names it.
 */
export function looseUse(check: string, types: readonly DossierType[]): CompiledUse {
  const ordered = types.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  const named = ordered.flatMap((type) => type.checks).find((use) => use.check === check);
  return compile({ ...(named ?? defaultUse(check)), id: check });
}

/** The use of a check in a type with this id, or its first; null when the type does not name the check, or is not known. */
export function namedIn(
  type: DossierType | undefined,
  { id }: Check,
  named: string | undefined,
): CompiledUse | null {
  if (!type) return null;
  const uses = compileUses(type).filter(({ use }) => use.check === id);
  return uses.find(({ use }) => use.id === named) ?? uses[0] ?? null;
}
