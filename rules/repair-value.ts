import type { Dossier, DossierField, FieldSource } from '#shared/domain/dossier.ts';
import type { DossierType } from '#shared/domain/dossier-type.ts';
import { comparisonKey, type FieldValue } from '#shared/domain/field-value.ts';
import type { Finding, FindingEvidence } from '#shared/domain/finding.ts';
import { lineRepairs } from './repair-line.ts';

/**
 * How what a finding points at is put right: by the value that was expected, by taking the doubtful value away, in its line, or by
 * taking away the document that is not whole.
 */
export type RepairKind = 'correct' | 'remove' | 'line' | 'document';

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
  if (kind === 'document') return [withoutDocument(dossier, finding)];
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

/** The dossier without the document at which a finding points, and without what that says. */
function withoutDocument(dossier: Dossier, { evidence }: Finding): Dossier {
  const files = new Set(evidence.map(({ at }) => at.file));
  const gone = new Set(dossier.documents.flatMap(({ id, file }) => (files.has(file) ? [id] : [])));
  const isLeft = ({ origin }: Pick<FieldSource, 'origin'>) =>
    origin.kind === 'register' || !gone.has(origin.document);
  const fields = Object.entries(dossier.fields).map(
    ([id, field]) => [id, { ...field, sources: field.sources.filter(isLeft) }] as const,
  );
  return {
    ...dossier,
    documents: dossier.documents.filter(({ id }) => !gone.has(id)),
    fields: Object.fromEntries(fields),
    lines: dossier.lines.filter(isLeft),
  };
}

interface StatedPlace {
  readonly field: DossierField;
  readonly value: FieldValue;
  readonly role: FindingEvidence['role'];
}

/** More different values than people compare: the sheet of a dossier with a hundred thousand rows. */
const mostPlaces = 50;

/** The different values that a finding shows, with the fields they belong to; what it found first. */
function statedPlaces({ fields }: Dossier, { evidence }: Finding): readonly StatedPlace[] {
  const shown = new Set(evidence.map(({ at }) => at));
  const stated = Object.values(fields).flatMap((field) =>
    field.sources.flatMap(({ reading }) =>
      reading.state === 'read' && shown.has(reading.at)
        ? [{ field, value: reading.value, at: reading.at }]
        : [],
    ),
  );
  const byPlace = Map.groupBy(stated, ({ at }) => at);
  const places = new Map<string, StatedPlace>();
  for (const { at, role } of inOrder(evidence)) {
    for (const { field, value } of byPlace.get(at) ?? []) {
      const key = `${field.id} ${comparisonKey(value)} ${role === 'found'}`;
      if (!places.has(key)) places.set(key, { field, value, role });
    }
    if (places.size >= mostPlaces) break;
  }
  return [...places.values()];
}

function inOrder(evidence: Finding['evidence']): Finding['evidence'] {
  return [
    ...evidence.filter(({ role }) => role === 'found'),
    ...evidence.filter(({ role }) => role !== 'found'),
  ];
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
