import type { RegisterValues } from '#electron/store/store.ts';
import { goodsBefore, lineValuesOf, withGoneGoods } from '#rules/register-lines.ts';
import type { Dossier, DossierId } from '#shared/domain/dossier.ts';
import type { FieldValue } from '#shared/domain/field-value.ts';
import { isOpen, type OpenItem } from '#shared/domain/open-item.ts';

export type PreviousValue = (dossier: DossierId, field: string) => FieldValue | null;

/**
 * The register value that today's is held against. While a person has not dealt with a change, it stays the value from
 * before that change; without this the finding would disappear by itself in the next run.
 */
export function previousValues(
  stored: ReadonlyMap<DossierId, RegisterValues>,
  items: readonly OpenItem[],
): PreviousValue {
  const standing = new Map<DossierId, Map<string, FieldValue>>();
  for (const item of items) {
    const { dossier, subject, expected } = item.finding;
    if (!isStandingChange(item) || dossier === null || expected === null) continue;
    const own = standing.get(dossier) ?? new Map<string, FieldValue>();
    standing.set(dossier, own.set(subject, expected));
  }
  return (dossier, field) => {
    const own = standing.get(dossier);
    const value = own?.get(field) ?? stored.get(dossier)?.[field] ?? null;
    return own && field === goodsBefore ? withGoneGoods(value, own) : value;
  };
}

/** A change that stands open and that nobody has claimed to have dealt with. */
export function isStandingChange(item: OpenItem): boolean {
  return item.finding.class === 'changed' && isOpen(item) && item.status !== 'claimed-done';
}

const valuesOf = new WeakMap<Dossier, RegisterValues>();

/**
 * What the register says of a dossier now, its lines included, for the next run to compare with. Asked again of the same dossier,
 * the same object.
 */
export function registerValuesOf(dossier: Dossier): RegisterValues {
  const known = valuesOf.get(dossier);
  if (known) return known;
  const values = gatherValues(dossier);
  valuesOf.set(dossier, values);
  return values;
}

function gatherValues(dossier: Dossier): RegisterValues {
  const entries = Object.values(dossier.fields).flatMap((field) => {
    const cell = field.sources.find(
      ({ origin, reading }) => origin.kind === 'register' && reading.state === 'read',
    );
    return cell?.reading.state === 'read' ? [[field.id, cell.reading.value] as const] : [];
  });
  return { ...Object.fromEntries(entries), ...lineValuesOf(dossier) };
}
