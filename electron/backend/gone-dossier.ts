import type { DossierState } from '#electron/store/store.ts';
import type { DossierId } from '#shared/domain/dossier.ts';
import type { DossierType } from '#shared/domain/dossier-type.ts';
import { findingId } from '#shared/domain/finding.ts';
import type { LocalDate } from '#shared/domain/local-date.ts';
import type { OpenItem } from '#shared/domain/open-item.ts';
import { keyInId } from '#shared/domain/secret-fields.ts';

/**
 * What is left of a dossier that no register and no document speaks of any more: its items say its number and its party,
 * of everything else nothing is known. Null when there never was an item of it.
 */
export function goneDossier(id: DossierId, { types, items, asOf }: GoneDossierSources): DossierState | null {
  const type = types.find((one) => id.startsWith(`${one.id}:`));
  const last = items.findLast(({ finding }) => finding.dossier === id)?.finding;
  if (!type || !last) return null;
  return {
    fingerprint: '',
    asOf,
    dossier: {
      id,
      type: type.id,
      key: last.dossierKey ?? keyInId(id),
      party: last.party,
      stage: { state: 'absent', searched: [] },
      row: null,
      fields: {},
      documents: [],
      lines: [],
    },
    evaluation: {
      findings: [],
      judgements: type.checks.map((use) => ({
        id: findingId(id, use.id, '*'),
        dossier: id,
        verdict: 'undecided',
      })),
    },
  };
}

interface GoneDossierSources {
  readonly types: readonly DossierType[];
  /** Also those that were settled. */
  readonly items: readonly OpenItem[];
  /** Day of the last run. */
  readonly asOf: LocalDate;
}
