import type { Dossier } from '../domain/dossier.ts';
import { canonicalText } from '../domain/field-value.ts';
import { fingerprint } from '../domain/fingerprint.ts';
import type { DocumentId } from '../domain/recognised.ts';

/** What a dossier was made of when a person closed it. */
export interface DossierSeal {
  /** Values of its register row by field, as the contracts write them. */
  readonly row: Readonly<Record<string, string>>;
  readonly rowHash: string;
  /** Hash of the content of each of its files, by the path people see. */
  readonly files: Readonly<Record<string, string>>;
  /** What each file states, by the same path and then by field. Left out by dossiers that were closed before it was kept. */
  readonly stated?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** One value or file that is not what it was. `name` is a field or a shown path; of a file the hashes are told. */
export interface SealChange {
  readonly kind: 'value' | 'file';
  readonly name: string;
  /** File that states the value; left out where the register does. */
  readonly in?: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** The seal of a dossier as it is now. A suggested document is not its own. */
export function sealOf({ fields, documents }: Dossier): DossierSeal {
  const row: Record<string, string> = {};
  for (const { id, sources } of Object.values(fields)) {
    const cell = sources.find(
      ({ origin, reading }) => origin.kind === 'register' && reading.state === 'read',
    );
    if (cell?.reading.state === 'read') row[id] = canonicalText(cell.reading.value);
  }
  const own = documents.filter(({ link, hash }) => link !== 'suggested' && hash !== null);
  const files = Object.fromEntries(own.map(({ shownPath, hash }) => [shownPath, String(hash)]));
  const stated = Object.fromEntries(own.map(({ id, shownPath }) => [shownPath, statedIn(id, fields)]));
  return { row, rowHash: fingerprint(JSON.stringify(Object.entries(row).sort())), files, stated };
}

function statedIn(document: DocumentId, fields: Dossier['fields']): Readonly<Record<string, string>> {
  const stated: Record<string, string> = {};
  for (const { id, sources } of Object.values(fields)) {
    const source = sources.find(({ origin }) => origin.kind === 'document' && origin.document === document);
    if (source?.reading.state === 'read') stated[id] = canonicalText(source.reading.value);
  }
  return stated;
}

/**
 * Everything that moved since, in a fixed order: values of the row, then files, each with what it states otherwise now. Empty
 * when the seal still holds. A file that only stands in another place did not change.
 */
export function sealChanges(before: DossierSeal, after: DossierSeal): readonly SealChange[] {
  const kept = new Set(
    Object.values(before.files).filter((hash) => Object.values(after.files).includes(hash)),
  );
  const isMoved = (change: SealChange) =>
    [change.before, change.after].every((hash) => hash === null || kept.has(hash));
  const files = differences('file', before.files, after.files).filter((change) => !isMoved(change));
  return [
    ...differences('value', before.row, after.row),
    ...files.flatMap((change) => [change, ...statedOtherwise(change.name, before, after)]),
  ];
}

/** Only of a file that is there before and after: another one has nothing to be held against. */
function statedOtherwise(file: string, before: DossierSeal, after: DossierSeal): readonly SealChange[] {
  const [was, is] = [before.stated?.[file], after.stated?.[file]];
  if (was === undefined || is === undefined) return [];
  return differences('value', was, is).map((change) => ({ ...change, in: file }));
}

function differences(
  kind: SealChange['kind'],
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
): readonly SealChange[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .sort()
    .map((name) => ({ kind, name, before: before[name] ?? null, after: after[name] ?? null }))
    .filter((change) => change.before !== change.after);
}
