import type { DossierId } from '#shared/domain/dossier.ts';
import type { DossierType } from '#shared/domain/dossier-type.ts';
import { maskBsn } from '#shared/domain/identifiers/bsn.ts';
import { secretFieldsOf } from '#shared/domain/secret-fields.ts';
import type { SealChange } from '#shared/reconcile/dossier-seal.ts';

/** The change as it may be shown: a citizen service number by its last digits only. */
export function withoutSecrets(
  change: SealChange,
  dossier: DossierId | null,
  types: readonly DossierType[],
): SealChange {
  const type = types.find(({ id }) => dossier?.startsWith(`${id}:`));
  if (type === undefined || !secretFieldsOf(type).includes(change.name)) return change;
  const masked = (value: string | null) => value && maskBsn(value);
  return { ...change, before: masked(change.before), after: masked(change.after) };
}
