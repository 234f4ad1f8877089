import type { DossierType } from './dossier-type.ts';
import { fingerprint } from './fingerprint.ts';

/** The version of a type as a report states it: the number its maker gave, and a mark of what it says, so that no change goes unseen. */
export function typeVersion(type: DossierType): string {
  return `${type.version} · ${fingerprint(JSON.stringify(type)).slice(0, 8)}`;
}
