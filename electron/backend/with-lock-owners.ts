import { lockOwner } from '#electron/watch/lock-owner.ts';
import type { UnreadView } from '#shared/api/views.ts';

/** Looking beside every one of thousands of files on a slow drive would take longer than it is worth. */
const mostAsked = 50;

/** The files that could not be opened, with who has them open. */
export function withLockOwners(unread: readonly UnreadView[]): Promise<readonly UnreadView[]> {
  const asked = new Set(unread.filter(mayBeOpen).slice(0, mostAsked));
  return Promise.all(
    unread.map(async (file) => {
      const openedBy = asked.has(file) ? await lockOwner(file.file) : null;
      return openedBy === null ? file : { ...file, openedBy };
    }),
  );
}

function mayBeOpen({ problem }: UnreadView): boolean {
  return (
    problem.code === 'in-use' || problem.code === 'no-permission' || problem.code === 'still-being-written'
  );
}
