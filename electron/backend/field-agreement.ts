import type { DossierState } from '#electron/store/store.ts';
import type { FieldView } from '#shared/api/views.ts';
import type { DossierField } from '#shared/domain/dossier.ts';
import type { DossierType } from '#shared/domain/dossier-type.ts';
import { comparisonKey } from '#shared/domain/field-value.ts';

/** Whether the sources of a field agree: by their values, and where those differ by what the check of the field said of it. */
export function agreementOf(
  { id, sources }: DossierField,
  { dossier, evaluation }: DossierState,
  { checks }: DossierType,
): FieldView['agreement'] {
  const readings = sources.map(({ reading }) => reading);
  const values = readings.flatMap((reading) =>
    reading.state === 'read' ? [comparisonKey(reading.value)] : [],
  );
  if (values.length === 0)
    return readings.some(({ state }) => state === 'unreadable') ? 'unreadable' : 'none';
  if (values.length === 1) return 'one-source';
  if (new Set(values).size === 1) return 'agree';
  const judged = checks
    .filter(({ check }) => check === 'values-agree')
    .flatMap((use) => evaluation.judgements.filter((one) => one.id === `${dossier.id}/${use.id}/${id}`));
  if (judged.some(({ verdict }) => verdict === 'violated')) return 'differ';
  return judged.some(({ verdict }) => verdict === 'satisfied') ? 'agree' : 'not-compared';
}
