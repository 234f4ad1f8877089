import type { Dossier } from '#shared/domain/dossier.ts';
import { countedSources } from './field-values.ts';

/** No register has a column for it, and no document was to state it. */
export function isColumnNowhere(dossier: Dossier, field: string): boolean {
  const sources = countedSources(dossier, field);
  return (
    dossier.row !== null &&
    sources.length > 0 &&
    sources.every(
      ({ origin, reading }) =>
        origin.kind === 'register' &&
        reading.state === 'absent' &&
        reading.searched.every(({ kind }) => kind === 'file'),
    )
  );
}

/** Whether nobody keeps it: no register has a column for it, or it was not looked for at all. */
export function isKeptNowhere(dossier: Dossier, field: string): boolean {
  return countedSources(dossier, field).length === 0 || isColumnNowhere(dossier, field);
}
