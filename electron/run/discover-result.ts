import type { FilePath } from '#shared/domain/evidence.ts';
import type { Problem } from '#shared/domain/file-reading.ts';

/** What lies in the folders of a workspace. Every entry stands in exactly one list. */
export interface Discovery {
  readonly files: readonly DiscoveredFile[];
  readonly ignored: readonly IgnoredEntry[];
  readonly unavailable: readonly UnavailableEntry[];
  /** false when the limit was reached and entries were left unseen. */
  readonly complete: boolean;
}

export interface DiscoveredFile {
  readonly path: FilePath;
  /** Path below its folder with `/`; begins with the folder's name when there is more than one folder. */
  readonly shownPath: string;
  /** Bytes. */
  readonly size: number;
  /** Last change in whole milliseconds since 1 January 1970 UTC. */
  readonly mtimeMs: number;
}

export interface IgnoredEntry {
  readonly path: FilePath;
  readonly shownPath: string;
  readonly reason: IgnoreReason;
}

export type IgnoreReason =
  | 'lock-file'
  | 'temporary-file'
  | 'system-file'
  | 'hidden'
  /** A link to something that is found in its own place. */
  | 'link-inside'
  /** A link to something outside the folders. */
  | 'link-outside'
  /** A pipe, socket or device. */
  | 'not-a-file';

export interface UnavailableEntry {
  readonly path: FilePath;
  readonly shownPath: string;
  readonly problem: Problem;
}
