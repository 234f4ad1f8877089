import { type Dossier, type DossierField, type DossierId, dossierId } from './dossier.ts';
import type { DossierType } from './dossier-type.ts';
import type { FieldValue } from './field-value.ts';
import { fingerprint } from './fingerprint.ts';
import { maskBsn, namesBsn } from './identifiers/bsn.ts';
import type { Reading } from './reading.ts';

type SecretType = Pick<DossierType, 'checks' | 'fields'>;

const known = new WeakMap<SecretType, readonly string[]>();

/**
 * Fields of a type that hold a citizen service number: those that its check of such numbers looks at, and those that a name or a
 * header calls so. Remembered as long as the type lives.
 */
export function secretFieldsOf(type: SecretType): readonly string[] {
  const before = known.get(type);
  if (before) return before;
  const checked = type.checks
    .filter(({ check }) => check === 'bsn-valid')
    .flatMap(({ options }) => (Array.isArray(options['fields']) ? options['fields'] : []))
    .map(String);
  const named = type.fields.filter(({ name, headers }) => [name, ...headers].some(namesBsn));
  const fields = [...new Set([...checked, ...named.map(({ id }) => id)])];
  known.set(type, fields);
  return fields;
}

/** Begins what stands for the key in the identity of a dossier whose key may not be shown. */
const secretMark = 'bsn-';

type KeyedType = SecretType & Pick<DossierType, 'id' | 'key'>;

/**
 * The identity of a dossier of this type. Identities stand in addresses, files and exports: a citizen service number is no part of
 * them.
 */
export function dossierIdIn(type: KeyedType, key: string): DossierId {
  return dossierId(type.id, hasSecretKey(type) ? `${secretMark}${fingerprint(key)}` : key);
}

/** The key of a dossier of this type as it may be shown. */
export function shownKey(type: KeyedType, key: string): string {
  return hasSecretKey(type) ? maskBsn(key) : key;
}

/** Whether dossiers of this type are told apart by citizen service numbers. */
export function hasSecretKey(type: KeyedType): boolean {
  return secretFieldsOf(type).includes(type.key);
}

/** The key in an identity, to show where the dossier itself is not at hand. */
export function keyInId(id: string): string {
  const key = id.slice(id.indexOf(':') + 1);
  return key.startsWith(secretMark) ? '*****' : key;
}

/** The field with its numbers as they may be shown. */
export function maskedField(field: DossierField): DossierField {
  return {
    ...field,
    sources: field.sources.map((source) => ({ ...source, reading: maskedReading(source.reading) })),
  };
}

/** The dossier with the numbers of its secret fields as they may be shown. */
export function maskedDossier(dossier: Dossier, type: SecretType): Dossier {
  const own = secretFieldsOf(type).flatMap((id) => {
    const field = dossier.fields[id];
    return field ? [[id, maskedField(field)] as const] : [];
  });
  return own.length === 0
    ? dossier
    : { ...dossier, fields: { ...dossier.fields, ...Object.fromEntries(own) } };
}

function maskedReading(reading: Reading<FieldValue>): Reading<FieldValue> {
  if (reading.state === 'absent') return reading;
  const raw = maskBsn(reading.raw);
  return reading.state === 'read'
    ? { ...reading, raw, value: { kind: 'identifier', text: raw } }
    : { ...reading, raw };
}
