import { workspaceUses } from '#rules/workspace-uses.ts';
import type { DossierType } from '#shared/domain/dossier-type.ts';

/** Ids of the check uses that judge every subject there is, so that in a complete run their silence about one means that it is gone. */
export function exhaustiveChecks(types: readonly DossierType[]): ReadonlySet<string> {
  return new Set(workspaceUses(types).map(({ use }) => use.id));
}
