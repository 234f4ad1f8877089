import type { DossierId } from '../domain/dossier.ts';
import type { LocalDate } from '../domain/local-date.ts';
import type { ItemChange, OpenItem, Reopening } from '../domain/open-item.ts';
import { stopWaiting } from './item-clock.ts';

/** A document of a dossier by its content, with the name people know it by. */
export interface HeldDocument {
  readonly hash: string;
  readonly name: string;
}

/** The day, and what each dossier holds on it; a dossier of which nothing is known is left out. */
export interface Waking {
  readonly asOf: LocalDate;
  readonly documents?: ReadonlyMap<DossierId, readonly HeldDocument[]>;
}

/**
 * Brings an item back that rests until today, or until a document arrived; null when it may rest on, or does not rest.
 * Needs no check: a folder that is out of reach does not keep it away.
 */
export function wake(item: OpenItem, { asOf, documents }: Waking): ItemChange | null {
  const { pause } = item;
  if (pause === undefined) return null;
  if (pause.kind !== 'snooze-until-document') {
    if (pause.until > asOf) return null;
    return {
      kind: 'reopened',
      item: comeBack(item, asOf, { because: 'deadline-passed', before: null, after: null }),
    };
  }
  const { dossier } = item.finding;
  const held = dossier === null ? undefined : documents?.get(dossier);
  const arrived = held?.find(({ hash }) => !pause.known.includes(hash));
  if (arrived === undefined) return null;
  const because = { because: 'document-arrived', before: null, after: arrived.name } as const;
  return { kind: 'reopened', item: comeBack(item, asOf, because) };
}

/** The item back on the list, with why. */
export function comeBack(
  item: OpenItem,
  on: LocalDate,
  why: Pick<Reopening, 'because' | 'before' | 'after'>,
): OpenItem {
  const { pause: _, ...rest } = stopWaiting(item, on);
  return {
    ...rest,
    status: 'reopened',
    because: why.because,
    reopened: { on, from: item.status, ...why },
  };
}
