import { basename, dirname, extname, join } from 'node:path';
import type { DocumentType } from '#shared/domain/document-type.ts';
import type { Dossier } from '#shared/domain/dossier.ts';
import type { FilePath } from '#shared/domain/evidence.ts';
import { identifierKey } from '#shared/domain/field-value.ts';
import { keyInId } from '#shared/domain/secret-fields.ts';

export interface ToKeep {
  readonly dossier: Dossier;
  /** Every dossier of its type, itself included. */
  readonly dossiers: readonly Dossier[];
  readonly documentType: DocumentType | null;
  readonly fileName: string;
  /** What this kind of document is called. */
  readonly label: string;
  /** Folders of the workspace. */
  readonly folders: readonly FilePath[];
}

export interface KeepPlace {
  readonly folder: FilePath;
  readonly name: string;
}

/** Folder and name for a copy in a dossier: beside what is there already, in the way the workspace is ordered. */
export function keepPlace(wanted: ToKeep): KeepPlace {
  return { folder: folderOf(wanted), name: nameOf(wanted) };
}

/**
 * The folder that carries the number of the dossier; else the one in which other dossiers keep this kind of document; else,
 * where other dossiers have a folder each, a new one beside those; else where something of the dossier lies.
 */
function folderOf({ dossier, dossiers, documentType, folders }: ToKeep): FilePath {
  const own = ownFolder(dossier);
  if (own !== null) return own;
  const others = dossiers.filter(({ id }) => id !== dossier.id);
  const shared = mostFrequent(
    others.flatMap((other) =>
      other.documents
        .filter(({ type, file }) => type === documentType && dirname(file) !== ownFolder(other))
        .map(({ file }) => dirname(file)),
    ),
  );
  if (shared !== null) return shared as FilePath;
  const above = mostFrequent(others.flatMap((other) => parentOf(ownFolder(other))));
  if (above !== null) return join(above, safeName(folderName(dossier))) as FilePath;
  const beside = dossier.documents[0]?.file ?? dossier.row?.file;
  return (beside === undefined ? (folders[0] ?? '') : dirname(beside)) as FilePath;
}

function parentOf(folder: string | null): readonly string[] {
  return folder === null ? [] : [dirname(folder)];
}

/** The folder that holds documents of the dossier and has its number in its name. */
function ownFolder(dossier: Dossier): FilePath | null {
  const key = identifierKey(keyInId(dossier.id));
  const named = dossier.documents
    .filter(({ link }) => link !== 'suggested')
    .map(({ file }) => dirname(file))
    .filter(
      (folder) => key !== '' && identifierKey(basename(folder)).includes(key) && extname(folder) === '',
    );
  return mostFrequent(named) as FilePath | null;
}

function folderName(dossier: Dossier): string {
  const { party } = dossier;
  return party === null ? inName(dossier) : `${inName(dossier)} ${party}`;
}

/** Its number; of one that may not be shown the last digits. */
function inName({ key }: Dossier): string {
  return key.replace(/^\*+/, '');
}

/** Its own name when that carries the number of the dossier; else what it is, and the number. */
function nameOf({ dossier, fileName, label }: ToKeep): string {
  const ending = extname(fileName);
  const stem = fileName.slice(0, fileName.length - ending.length);
  const key = identifierKey(keyInId(dossier.id));
  const speaks = key !== '' && identifierKey(stem).includes(key);
  return `${safeName(speaks ? stem : `${label} ${inName(dossier)}`)}${ending.toLowerCase()}`;
}

const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/** A name that every file system takes. */
function safeName(name: string): string {
  const plain = name
    .replace(/[<>:"/\\|?*\p{Cc}\p{Cf}]/gu, '-')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '')
    .slice(0, 120)
    .trim();
  return plain === '' || reserved.test(plain) ? `document ${plain}`.trim() : plain;
}

/** Of equals the first in the alphabet; null of nothing. */
function mostFrequent(values: readonly string[]): string | null {
  const groups = [...Map.groupBy(values, (value) => value)].sort(
    ([one, these], [other, those]) => those.length - these.length || (one < other ? -1 : 1),
  );
  return groups[0]?.[0] ?? null;
}
