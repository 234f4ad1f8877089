import type { DossierState } from '#electron/store/store.ts';
import type { ExpiredDossier } from '#shared/api/storage-views.ts';
import type { Dossier, DossierId } from '#shared/domain/dossier.ts';
import type { LocalDate } from '#shared/domain/local-date.ts';
import type { OpenItem } from '#shared/domain/open-item.ts';
import { keptUntil } from '#shared/domain/retention.ts';
import type { Desk } from '../desk.ts';
import { goneDossier } from '../gone-dossier.ts';

/** Dossiers of the open workspace whose type says how long they are kept, and of which that time is over; oldest first. */
export async function expiredDossiers({ session, types }: Desk): Promise<readonly ExpiredDossier[]> {
  if (session === null) return [];
  const { store } = session;
  const asOf = session.today();
  const [states, items] = [await store.dossierStates(), await store.items()];
  const ofItems = items.flatMap(({ finding }) => (finding.dossier === null ? [] : [finding.dossier]));
  const found: ExpiredDossier[] = [];
  for (const id of new Set([...states.keys(), ...ofItems])) {
    const state = states.get(id) ?? goneDossier(id, { types, items, asOf });
    const type = types.find((one) => one.id === state?.dossier.type);
    if (!state || !type?.retention) continue;
    const { years, from, source = null } = type.retention;
    const last = lastDay(state, ofDossier(items, id), asOf);
    const until = last === null ? null : keptUntil(last, years);
    if (last === null || until === null || until >= asOf) continue;
    const { key, party } = state.dossier;
    found.push({
      id,
      key,
      party,
      typeTitle: type.title,
      last,
      keptUntil: until,
      years,
      from,
      source,
      inSources: states.has(id),
    });
  }
  return found.sort((one, other) => compare(one.keptUntil + one.id, other.keptUntil + other.id));
}

function ofDossier(items: readonly OpenItem[], id: DossierId): readonly OpenItem[] {
  return items.filter(({ finding }) => finding.dossier === id);
}

/** Latest day that its own values speak of; without any, the last day on which something was found; null when neither is known. */
function lastDay({ dossier }: DossierState, items: readonly OpenItem[], asOf: LocalDate): LocalDate | null {
  const said = datesOf(dossier).filter((date) => date <= asOf);
  const days = said.length > 0 ? said : items.map(({ lastFound }) => lastFound);
  return days.toSorted(compare).at(-1) ?? null;
}

function datesOf({ fields }: Dossier): readonly LocalDate[] {
  return Object.values(fields).flatMap(({ sources }) =>
    sources.flatMap(({ reading }) =>
      reading.state === 'read' && reading.value.kind === 'date' ? [reading.value.date] : [],
    ),
  );
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
