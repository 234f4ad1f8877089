import type { Forgotten, ForgottenLack } from '#shared/api/life-views.ts';
import type { DossierSummary } from '#shared/api/views.ts';
import type { OpenItem } from '#shared/domain/open-item.ts';

/**
 * What is open and would be found by nobody: items, and dossiers that are not complete, of which nothing says whose they are,
 * what is to be done or when.
 */
export function forgotten(
  open: readonly OpenItem[],
  dossiers: readonly Pick<DossierSummary, 'id' | 'key' | 'party' | 'status' | 'closed'>[],
): Forgotten {
  const byDossier = Map.groupBy(open, ({ finding }) => finding.dossier);
  return {
    items: open.flatMap((item) => {
      const lacks = lacksOf([item]);
      return lacks.length === 0 ? [] : [{ item: item.id, lacks }];
    }),
    dossiers: dossiers
      .filter(({ status, closed }) => status !== 'complete' && !closed)
      .flatMap(({ id, key, party }) => {
        const lacks = lacksOf(byDossier.get(id) ?? []);
        return lacks.length === 0 ? [] : [{ dossier: id, key, party, lacks }];
      }),
  };
}

/** What none of these has. */
function lacksOf(items: readonly OpenItem[]): readonly ForgottenLack[] {
  const lacks: ForgottenLack[] = [];
  if (!items.some(hasOwner)) lacks.push('owner');
  if (!items.some(hasNextAction)) lacks.push('next-action');
  if (!items.some(hasDate)) lacks.push('date');
  return lacks;
}

/** A finding has the department that its dossier type names; a task only whom somebody chose. */
function hasOwner({ task, assigned, waiting, finding }: OpenItem): boolean {
  if (assigned !== undefined || waiting !== undefined) return true;
  return task === undefined && finding.owner !== '';
}

function hasNextAction({ task, next, waiting, pause, finding }: OpenItem): boolean {
  if (task !== undefined || waiting !== undefined || pause !== undefined) return true;
  return next !== undefined ? next.action !== '' : finding.message.todo.nl !== '';
}

function hasDate({ due, next, waiting, pause, reply }: OpenItem): boolean {
  const days = [due, next?.on, waiting?.expectedBy, reply?.expectedBy];
  return pause !== undefined || days.some((day) => day !== undefined && day !== null);
}
