import type { Store } from '#electron/store/store.ts';
import type { OpenItem } from '#shared/domain/open-item.ts';

/** Open items that a person has in hand: assigned to them, or theirs was the last word on it. */
export async function itemsOfPerson(
  store: Pick<Store, 'history'>,
  open: readonly OpenItem[],
  person: string,
): Promise<readonly OpenItem[]> {
  const wanted = fold(person);
  const own = await Promise.all(
    open.map(async (item) => {
      const { assigned } = item;
      if (assigned?.person) return fold(assigned.person) === wanted;
      if (!isTakenUp(item)) return false;
      const lines = await store.history({ kind: 'item', item: item.id });
      const last = lines.findLast(({ run }) => run === null);
      return last !== undefined && fold(last.who) === wanted;
    }),
  );
  return open.filter((_, index) => own[index]);
}

/** What nobody has touched is in nobody's hands. */
function isTakenUp({ status, note, reply, next, task }: OpenItem): boolean {
  return (
    (status !== 'new' && status !== 'reopened') ||
    note !== '' ||
    [reply, next, task].some((one) => one !== undefined)
  );
}

function fold(name: string): string {
  return name.trim().toLowerCase();
}
