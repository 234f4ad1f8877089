import type { Dossier } from '../domain/dossier.ts';
import { canonicalText } from '../domain/field-value.ts';
import { fingerprint } from '../domain/fingerprint.ts';

/** What a dossier was made of when a person closed it. */
export interface DossierSeal {
  /** Values of its register row by field, as the contracts write them. */
  readonly row: Readonly<Record<string, string>>;
  readonly rowHash: string;
  /** Hash of the content of each of its files, by the path people see. */
  readonly files: Readonly<Record<string, string>>;
}

/** One value or file that is not what it was. `name` is a field or a shown path; of a file the hashes are told. */
export interface SealChange {
  readonly kind: 'value' | 'file';
  readonly name: string;
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
  return { row, rowHash: fingerprint(JSON.stringify(Object.entries(row).sort())), files };
}

/** Everything that moved since, values first, in a fixed order; empty when the seal still holds. */
export function sealChanges(before: DossierSeal, after: DossierSeal): readonly SealChange[] {
  return [...differences('value', before.row, after.row), ...differences('file', before.files, after.files)];
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
