import type { DossierDocument, DossierId } from '#shared/domain/dossier.ts';
import type { DossierType } from '#shared/domain/dossier-type.ts';
import type { LocalDate } from '#shared/domain/local-date.ts';
import { isOpen, type OpenItem } from '#shared/domain/open-item.ts';
import type { Circumstances } from '#shared/prioritise/score-item.ts';

export interface Surroundings {
  readonly items: readonly OpenItem[];
  readonly types: readonly DossierType[];
  readonly states: ReadonlyMap<
    DossierId,
    { readonly dossier: { readonly documents: readonly Pick<DossierDocument, 'type' | 'link'>[] } }
  >;
}

/**
 * What is known of an item beside itself: a call back that is open on its dossier, or its dossier type, says that the customer
 * waits; reminders in the dossier, days that were promised, and what goes away with it.
 */
export function circumstancesOf({ items, types, states }: Surroundings): (item: OpenItem) => Circumstances {
  const open = items.filter(isOpen);
  const tasks = open.filter((item) => item.task !== undefined);
  const onDossier = Map.groupBy(
    tasks.filter(({ task }) => task?.item === null),
    ({ finding }) => finding.dossier,
  );
  const onItem = Map.groupBy(tasks, ({ task }) => task?.item ?? null);
  const blocked = Map.groupBy(open, ({ finding }) => finding.causedBy);
  const waitingTypes = new Set(types.filter(({ customerWaits }) => customerWaits).map(({ id }) => id));
  return (item) => {
    const { dossier, id } = item.finding;
    const hung = item.task
      ? []
      : [...(onItem.get(item.id) ?? []), ...(dossier === null ? [] : (onDossier.get(dossier) ?? []))];
    const documents = dossier === null ? [] : (states.get(dossier)?.dossier.documents ?? []);
    return {
      customerWaits:
        [item, ...hung].some(({ task }) => task?.kind === 'call-back') ||
        (!item.task && dossier !== null && waitingTypes.has(dossier.slice(0, dossier.indexOf(':')))),
      remindedUs: documents.filter(({ type, link }) => type === 'reminder' && link !== 'suggested').length,
      promisedOn: nearest(hung),
      blocks: blocked.get(id)?.length ?? 0,
    };
  };
}

/** Nearest day that somebody was promised something. */
function nearest(tasks: readonly OpenItem[]): LocalDate | null {
  const days = tasks.flatMap(({ task }) =>
    task && (task.kind === 'agreement' || task.kind === 'call-back') && task.at ? [task.at.date] : [],
  );
  return days.toSorted()[0] ?? null;
}
