import type { RequirementView } from '#shared/api/views.ts';
import type { Dossier } from '#shared/domain/dossier.ts';
import type { DocumentRequirement } from '#shared/domain/dossier-type.ts';
import type { FilePath } from '#shared/domain/evidence.ts';
import type { OpenItem } from '#shared/domain/open-item.ts';

/** Files in which something stands that is reported as wrong. */
export function filesInDoubt(open: readonly OpenItem[]): ReadonlySet<FilePath> {
  const grave = open.filter(({ finding }) => finding.severity !== 'info');
  return new Set(grave.flatMap(({ finding }) => finding.evidence.map(({ at }) => at.file)));
}

/** A requirement that is present is valid when nothing is reported as wrong in what fulfils it. */
export function withValidity(
  view: RequirementView,
  { types }: DocumentRequirement,
  { documents }: Dossier,
  doubted: ReadonlySet<FilePath>,
): RequirementView {
  const own = documents.filter(({ type }) => type !== null && types.includes(type));
  const isValid = view.state === 'present' && !own.some(({ file }) => doubted.has(file));
  return isValid ? { ...view, state: 'valid' } : view;
}
