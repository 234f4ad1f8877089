import type { UnlinkedView, UnreadView } from '#shared/api/views.ts';
import type { Decision } from '#shared/domain/recognised.ts';

/** What the last run saw besides dossiers and findings; replaced by the next. */
export interface RunOverview {
  readonly unlinked: readonly UnlinkedView[];
  readonly unread: readonly UnreadView[];
  readonly decisions: readonly Decision[];
}
