import type { RelatedDossier, RelatedView } from '#shared/api/views.ts';
import type { Dossier } from '#shared/domain/dossier.ts';
import { isOpen, type OpenItem } from '#shared/domain/open-item.ts';
import type { Desk } from './desk.ts';
import { listedDossiers } from './listed-dossiers.ts';
import { relatingNumbers, relationWith } from './related-dossiers.ts';
import type { Session } from './session.ts';
import { dossierSummary } from './today-view.ts';

/** A customer file may belong with every order of that customer: this many are compared, and fewer shown. */
const mostCompared = 1000;
const mostShown = 50;
const order = { 'refers-to': 0, 'same-number': 1, 'referred-by': 2 } as const;

/** The dossiers that this one names, and those that name it: what it refers to first, then what has most open. */
export async function readRelated(
  { types }: Pick<Desk, 'types'>,
  session: Session,
  { dossier, items }: { readonly dossier: Dossier; readonly items: readonly OpenItem[] },
): Promise<RelatedView> {
  const numbers = [...relatingNumbers(dossier, types).values()];
  const found = await session.store.dossiersWithNumbers(numbers, mostCompared);
  const listed = await listedDossiers(session);
  const open = Map.groupBy(items.filter(isOpen), ({ finding }) => finding.dossier);
  const closed = new Set((await session.store.closedDossiers()).map((one) => one.dossier));
  const related = found.flatMap((one): readonly RelatedDossier[] => {
    const relation = relationWith(dossier, one, types);
    const state = listed.get(one.dossier);
    if (relation === null || state === undefined) return [];
    const isClosed = closed.has(one.dossier);
    return [
      { ...relation, ...dossierSummary(state, types, { open: open.get(one.dossier) ?? [], isClosed }) },
    ];
  });
  const sorted = related.toSorted(
    (a, b) => order[a.how] - order[b.how] || b.openItems - a.openItems || (a.key < b.key ? -1 : 1),
  );
  return { dossiers: sorted.slice(0, mostShown), more: Math.max(0, sorted.length - mostShown) };
}
