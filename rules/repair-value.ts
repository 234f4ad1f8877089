import type { Dossier, DossierField } from '#shared/domain/dossier.ts';
import type { DossierType } from '#shared/domain/dossier-type.ts';
import { comparisonKey, type FieldValue } from '#shared/domain/field-value.ts';
import type { Finding, FindingEvidence } from '#shared/domain/finding.ts';
import { lineRepairs } from './repair-line.ts';

/** How what a finding points at is put right: by the value that was expected, by taking the doubtful value away, or in its line. */
export type RepairKind = 'correct' | 'remove' | 'line';

/**
 * The dossier as it would be if a finding were dealt with, in every way that comes into question. The same value of a field
 * is put right in every source that states it: one error that was copied is one error.
 */
export function repairs(
  dossier: Dossier,
  finding: Finding,
  kind: RepairKind,
  type: DossierType,
): readonly Dossier[] {
  if (kind === 'line') return lineRepairs(dossier, finding, type);
  const places = statedPlaces(dossier, finding);
  if (kind === 'remove') return places.map(({ field, value }) => withValue(dossier, field, value, null));
  const { expected, found } = finding;
  if (expected === null || found === null) return [];
  return places.flatMap(({ field, value, role }) => {
    const other = role === 'found' ? expected : found;
    const own = role === 'found' ? found : expected;
    const isOwn = comparisonKey(value) === comparisonKey(own) && own.kind === other.kind;
    return isOwn ? [withValue(dossier, field, value, other)] : [];
  });
}

interface StatedPlace {
  readonly field: DossierField;
  readonly value: FieldValue;
  readonly role: FindingEvidence['role'];
}

/** The values that a finding shows, with the fields they belong to; what it found first. */
function statedPlaces({ fields }: Dossier, { evidence }: Finding): readonly StatedPlace[] {
  const ordered = [
    ...evidence.filter(({ role }) => role === 'found'),
    ...evidence.filter(({ role }) => role !== 'found'),
  ];
  return ordered.flatMap(({ at, role }) =>
    Object.values(fields).flatMap((field) =>
      field.sources.flatMap(({ reading }): readonly StatedPlace[] =>
        reading.state === 'read' && reading.at === at ? [{ field, value: reading.value, role }] : [],
      ),
    ),
  );
}

function withValue(
  dossier: Dossier,
  { id, sources }: DossierField,
  wrong: FieldValue,
  right: FieldValue | null,
): Dossier {
  const key = comparisonKey(wrong);
  const repaired = sources.map((source) => {
    const { reading } = source;
    if (reading.state !== 'read' || comparisonKey(reading.value) !== key) return source;
    return right === null
      ? { ...source, reading: { state: 'absent', searched: [reading.at] } as const }
      : { ...source, reading: { ...reading, value: right } };
  });
  return { ...dossier, fields: { ...dossier.fields, [id]: { id, sources: repaired } } };
}
