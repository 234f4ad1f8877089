import { compileUses } from '#rules/compile-uses.ts';
import { workspaceUses } from '#rules/workspace-uses.ts';
import type { DossierType } from '#shared/domain/dossier-type.ts';
import type { Finding } from '#shared/domain/finding.ts';

/** Tells of a finding whether a person took its check out of the type of its dossier: then it is no longer asked. */
export function droppedChecks(types: readonly DossierType[]): (finding: Finding) => boolean {
  const ofWorkspace = workspaceUses(types).map(({ use }) => use.id);
  const usesOf = new Map(
    types.map((type) => [type.id, new Set([...compileUses(type).map(({ use }) => use.id), ...ofWorkspace])]),
  );
  return ({ dossier, check }) => {
    const uses = dossier === null ? undefined : usesOf.get(dossier.split(':')[0] ?? '');
    return uses !== undefined && !uses.has(check);
  };
}
