import type { RunOverview } from '#electron/store/run-overview.ts';
import type { UnlinkedView, UnreadView } from '#shared/api/views.ts';
import { hasContent } from '#shared/domain/file-reading.ts';
import { keyInId } from '#shared/domain/secret-fields.ts';
import type { UnavailablePath } from './carry-over.ts';
import type { SeenWorkspace } from './see-workspace.ts';
import type { UnderstoodWorkspace } from './understand-workspace.ts';

type Seen = Pick<SeenWorkspace, 'outcomes' | 'unavailable' | 'passedOver'>;

/** What the run saw beside dossiers and findings, as the daily list shows it. */
export function overviewOf(seen: Seen, { assembled, decisions }: UnderstoodWorkspace): RunOverview {
  return { unlinked: unlinkedViews({ assembled }), unread: unreadViews(seen), decisions };
}

/** Every file and folder that gave no content, or only its last good reading, with the reason. */
export function unreadViews({ outcomes, unavailable, passedOver }: Seen): readonly UnreadView[] {
  const files = outcomes.flatMap(({ file, shownPath, status, problem, stale }) => {
    if (!stale && hasContent(status)) return [];
    const reason = problem ?? { code: 'reader-failed' as const, detail: null };
    return [{ file, shownPath, status: stale ? ('unavailable' as const) : status, problem: reason }];
  });
  const told = (status: 'unavailable' | 'unsupported') => (one: UnavailablePath) => ({
    file: one.path,
    shownPath: one.shownPath,
    status,
    problem: one.problem,
  });
  return [...files, ...unavailable.map(told('unavailable')), ...passedOver.map(told('unsupported'))].sort(
    (a, b) => (a.shownPath < b.shownPath ? -1 : 1),
  );
}

function unlinkedViews({ assembled }: Pick<UnderstoodWorkspace, 'assembled'>): readonly UnlinkedView[] {
  const keys = new Map(assembled.dossiers.map((dossier) => [dossier.id, dossier.key]));
  return assembled.linked.unlinked.map(({ document, suggestions }) => ({
    document: document.id,
    file: document.file,
    shownPath: document.shownPath,
    documentType: document.recognised.type?.type ?? null,
    ...(document.part && { part: document.part }),
    suggestions: suggestions.map(({ dossier, because }) => ({
      dossier,
      key: keys.get(dossier) ?? keyInId(dossier),
      because,
    })),
  }));
}
