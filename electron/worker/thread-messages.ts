import type { ContentHash } from '#shared/domain/file-reading.ts';
import type { WorkerAnswer, WorkerRequest } from './protocol.ts';

/** What the pool sends to a thread. */
export interface ThreadTask {
  readonly id: number;
  readonly request: WorkerRequest;
}

/** What a thread says to the pool. */
export type ThreadMessage =
  | { readonly kind: 'ready' }
  | { readonly kind: 'hashed'; readonly id: number; readonly hash: ContentHash }
  | { readonly kind: 'answer'; readonly id: number; readonly answer: WorkerAnswer };
